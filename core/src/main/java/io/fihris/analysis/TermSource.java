// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import io.fihris.text.FoldingBuffer;
import io.fihris.text.FoldingLevel;
import io.fihris.text.Segmenter;
import io.fihris.text.StopWords;
import io.fihris.text.Vocalization;
import io.fihris.text.WordKind;
import io.fihris.text.WordScanner;
import java.util.Arrays;

/** Walks the words of a text and writes their terms. For one thread at a time. */
final class TermSource {
  /** Room for a word of full length, the name of a family and a marker. */
  private static final int MAX_TERM = Vocalization.room(WordScanner.MAX_LENGTH);

  private final WordScanner scanner = new WordScanner();
  private final Segmenter segmenter = Segmenter.news();
  private final StopWords stopWords;
  private final TermLevel[] levels;
  private final char[] markers;

  private char[] text = new char[0];
  private char[] basic = new char[MAX_TERM];
  private char[] folded = new char[MAX_TERM];
  private char[] term = new char[MAX_TERM];
  private int termLength;
  private int cuts;

  TermSource(AnalysisProfile profile) {
    stopWords = profile.stopWords();
    levels = profile.levels().toArray(new TermLevel[0]);
    markers = new char[levels.length];
    for (int i = 0; i < levels.length; i++) {
      markers[i] = profile.marker(levels[i]);
    }
  }

  void reset(char[] text, int length) {
    this.text = text;
    scanner.reset(text, length);
  }

  /** Moves to the next word; {@link #word()} then tells where it is. */
  boolean next() {
    if (!scanner.next()) {
      return false;
    }
    ensureRoom();
    cuts = 0;
    if (scanner.kind() == WordKind.ARABIC) {
      FoldingBuffer.copyBasic(scanner.letters(), scanner.size(), basic);
      cuts = segmenter.segment(basic, 0, scanner.size());
    }
    return true;
  }

  WordScanner word() {
    return scanner;
  }

  boolean isStopWord() {
    return scanner.kind() == WordKind.ARABIC
        && stopWords.contains(scanner.letters(), 0, scanner.size());
  }

  int levelCount() {
    return levels.length;
  }

  TermLevel level(int index) {
    return levels[index];
  }

  /** Writes the word's term of a level; returns whether it has one. */
  boolean write(int index) {
    int at = 0;
    if (markers[index] != 0) {
      term[at++] = markers[index];
    }
    int begin = at;
    char[] letters = scanner.letters();
    int size = scanner.size();
    boolean cut = scanner.kind() == WordKind.ARABIC;
    if (scanner.kind() == WordKind.TAG && index > 0) {
      return false;
    }
    at =
        switch (levels[index]) {
          case EXACT -> FoldingBuffer.copy(FoldingLevel.EXACT, letters, 0, size, term, at);
          case FOLDED -> FoldingBuffer.copy(FoldingLevel.FOLDED, letters, 0, size, term, at);
          case STEM ->
              cut
                  ? segmenter.writeStem(basic, 0, size, cuts, term, at)
                  : FoldingBuffer.copy(FoldingLevel.LOOSE, letters, 0, size, term, at);
          case FAMILY -> cut ? writeFamily(at) : at;
          case VOCALIZED -> cut ? writeVocalized(at) : at;
        };
    termLength = at;
    return at > begin;
  }

  private int writeVocalized(int at) {
    return Vocalization.write(text, scanner.start(), scanner.end(), term, at);
  }

  /** Writes the family, unless the stem is its name. */
  private int writeFamily(int at) {
    int until = segmenter.writeFamily(cuts, term, at);
    int stemUntil = segmenter.writeStem(basic, 0, scanner.size(), cuts, folded, 0);
    return Arrays.equals(term, at, until, folded, 0, stemUntil) ? at : until;
  }

  char[] term() {
    return term;
  }

  int termLength() {
    return termLength;
  }

  private void ensureRoom() {
    int room = Vocalization.room(scanner.size());
    if (term.length < room) {
      term = new char[room];
      basic = new char[room];
      folded = new char[room];
    }
  }
}
