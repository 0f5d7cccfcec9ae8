// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import java.util.List;

/**
 * One word of a text, and what the analyzer made of it. Immutable.
 *
 * @param word the exact substring of the text
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param position its number among the words, from 0; a hashtag shares that of its first part
 * @param terms what is indexed for it; empty for a stop word
 * @param why the rules behind each term, as sentences
 */
public record AnalyzedWord(
    String word, int start, int end, int position, List<Term> terms, List<String> why) {
  /** Copies the lists. */
  public AnalyzedWord {
    terms = List.copyOf(terms);
    why = List.copyOf(why);
  }

  /**
   * One indexed term.
   *
   * @param level what the term keeps of the word
   * @param term the term as it is in the index
   */
  public record Term(TermLevel level, String term) {}
}
