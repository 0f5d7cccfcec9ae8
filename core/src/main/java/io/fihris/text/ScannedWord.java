// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.util.Arrays;

/**
 * A word that {@link WordScanner} found, with its spellings: the slow, general way to the terms
 * that {@link TermScanner} makes fast of plain words. For one thread at a time.
 */
final class ScannedWord {
  /** Where spellings begin in their arrays: room for the marker in front. */
  private static final int BASE = 8;

  private static final int INITIAL_BYTES = BASE + 2 * WordScanner.MAX_LENGTH + 32;

  private final WordScanner scanner = new WordScanner();
  private final Segmenter segmenter = Segmenter.news();
  private final StopWords stopWords;
  private final TermSlice term;

  private byte[] folded = new byte[INITIAL_BYTES];
  private byte[] other = new byte[INITIAL_BYTES];
  private char[] chars = new char[2 * INITIAL_BYTES];
  private char[] basic = new char[2 * INITIAL_BYTES];
  private int foldedLength;
  private int stemLength;
  private boolean isStopWord;

  ScannedWord(StopWords stopWords, TermSlice term) {
    this.stopWords = stopWords;
    this.term = term;
  }

  void reset(char[] text, int length) {
    scanner.reset(text, length);
  }

  /** Goes on at an offset that a space precedes. */
  void resume(int at) {
    scanner.resume(at);
  }

  WordScanner scanner() {
    return scanner;
  }

  /** Moves to the next word, or returns false where there is none. */
  boolean next() {
    if (!scanner.next()) {
      return false;
    }
    ensureRoom();
    foldedLength = encode(FoldingLevel.FOLDED, folded);
    isStopWord = isArabic() && stopWords.contains(scanner.letters(), 0, scanner.size());
    return true;
  }

  boolean isStopWord() {
    return isStopWord;
  }

  void selectExact() {
    term.set(other, BASE, encode(scanner.letters(), scanner.size(), other));
  }

  void selectFolded() {
    term.set(folded, BASE, foldedLength);
  }

  void selectStem(byte marker) {
    if (isArabic()) {
      int written = segmenter.writeStem(basic, 0, scanner.size(), cuts(), chars, 0);
      stemLength = encode(chars, written, folded);
    } else {
      stemLength = encode(FoldingLevel.LOOSE, folded);
    }
    term.setMarked(folded, BASE, stemLength, marker);
  }

  boolean selectFamily(byte marker) {
    if (!isArabic()) {
      return false;
    }
    int cuts = cuts();
    if (!Segmenter.hasFamily(cuts) || Cuts.hasIrregularStem(cuts)) {
      return false;
    }
    int length = encode(chars, segmenter.writeFamily(cuts, chars, 0), other);
    if (Arrays.equals(other, BASE, BASE + length, folded, BASE, BASE + stemLength)) {
      return false;
    }
    term.setMarked(other, BASE, length, marker);
    return true;
  }

  private boolean isArabic() {
    return scanner.kind() == WordKind.ARABIC;
  }

  private int cuts() {
    FoldingBuffer.copyBasic(scanner.letters(), scanner.size(), basic);
    return segmenter.segment(basic, 0, scanner.size());
  }

  private int encode(FoldingLevel level, byte[] into) {
    FoldingBuffer.copy(level, scanner.letters(), 0, scanner.size(), chars, 0);
    return encode(chars, scanner.size(), into);
  }

  private static int encode(char[] letters, int count, byte[] into) {
    return Utf8.encode(letters, count, into, BASE) - BASE;
  }

  private void ensureRoom() {
    int bytes = BASE + 3 * scanner.size() + 32;
    if (folded.length < bytes) {
      folded = new byte[bytes];
      other = new byte[bytes];
      chars = new char[2 * bytes];
      basic = new char[2 * bytes];
    }
  }
}
