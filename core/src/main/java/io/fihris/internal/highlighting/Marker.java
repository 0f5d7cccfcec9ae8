// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import io.fihris.text.StopWords;
import io.fihris.text.TermScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds a query's words in a text by reading the text again; only of words that a {@link WordSieve}
 * lets pass it makes the terms. For one thread at a time.
 */
final class Marker {
  private final MarkedTerms terms;
  private final TermScanner words;
  private final WordSieve sieve;
  private final Glance glance;
  private final WordTerms reader = new WordTerms();
  private char[] letters = new char[0];
  private char[] piece = new char[256];

  /** Finds these terms in texts that are indexed without these stop words. */
  Marker(StopWords stopWords, MarkedTerms terms) {
    this.terms = terms;
    this.words = new TermScanner(stopWords);
    this.sieve = new WordSieve(terms.all());
    this.glance = new Glance(sieve);
  }

  /**
   * The matches in the first characters of a text, ascending, none over another.
   *
   * @param until characters to look at; a word that goes on behind them does not match
   */
  List<Match> matches(String text, int until) {
    if (terms.isEmpty() || until == 0) {
      return List.of();
    }
    if (letters.length < until) {
      letters = new char[until];
    }
    text.getChars(0, until, letters, 0);
    List<Match> matches = withoutOverlaps(found(until), text.substring(0, until));
    if (until < text.length() && !matches.isEmpty() && matches.getLast().end() == until) {
      matches.removeLast();
    }
    return matches;
  }

  /** Sequences need the positions of all words, but few texts hold all words of one. */
  private List<Match> found(int until) {
    if (!sieve.isPlain()) {
      return read(until);
    }
    var inSequence = new SequenceMatcher(terms.sequences());
    List<Match> matches = glanced(until, inSequence);
    return inSequence.hasSeenOne() ? read(until) : matches;
  }

  /** Reads only the pieces between two spaces that may hold a marked word. */
  private List<Match> glanced(int until, SequenceMatcher inSequence) {
    var matches = new ArrayList<Match>();
    int at = glance.find(letters, 0, until);
    while (at < until) {
      int from = at;
      while (from > 0 && !Glance.isSpace(letters[from - 1])) {
        from--;
      }
      int end = at;
      while (end < until && !Glance.isSpace(letters[end])) {
        end++;
      }
      piece = piece.length < end - from ? new char[end - from] : piece;
      System.arraycopy(letters, from, piece, 0, end - from);
      words.reset(piece, end - from);
      readOn(from, matches, inSequence);
      at = glance.find(letters, end, until);
    }
    return matches;
  }

  private List<Match> read(int until) {
    var inSequence = new SequenceMatcher(terms.sequences());
    var matches = new ArrayList<Match>();
    words.reset(letters, until);
    readOn(0, matches, inSequence);
    matches.addAll(inSequence.matches());
    return matches;
  }

  private void readOn(int offset, List<Match> matches, SequenceMatcher inSequence) {
    int position = -1;
    while (words.next()) {
      position += words.increment();
      words.selectFolded();
      if (sieve.passes(words)) {
        take(offset, position, matches, inSequence);
      }
    }
  }

  /** Of all terms of a word that are marked anywhere, the first decides. */
  private void take(int offset, int position, List<Match> matches, SequenceMatcher inSequence) {
    int start = offset + words.start();
    int end = offset + words.end();
    boolean isMarked = false;
    for (String term : reader.of(words)) {
      MarkedTerm mark = terms.terms().get(term);
      if (mark != null && !isMarked) {
        matches.add(new Match(start, end, mark));
        isMarked = true;
      }
      inSequence.see(term, position, start, end);
    }
  }

  private static List<Match> withoutOverlaps(List<Match> matches, String text) {
    var kept = new ArrayList<Match>(matches.size());
    matches.sort(Comparator.comparingInt(Match::start));
    int behind = 0;
    for (Match match : matches) {
      if (match.start() >= behind) {
        behind = behindMarks(text, match.end());
        kept.add(new Match(match.start(), behind, match.term()));
      }
    }
    return kept;
  }

  /**
   * A ligature that is a word of its own does not take in the marks behind it; its highlight does.
   */
  private static int behindMarks(String text, int end) {
    int behind = end;
    while (behind < text.length()
        && Character.getType(text.charAt(behind)) == Character.NON_SPACING_MARK) {
      behind++;
    }
    return behind;
  }
}
