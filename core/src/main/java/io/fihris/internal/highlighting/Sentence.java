// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence in which words match, with what it shows as sets of bits.
 *
 * @param span where it stands
 * @param matches its matches, ascending
 * @param words the query's words in it
 * @param forms the terms in it
 */
record Sentence(Span span, List<Match> matches, long words, long forms) {

  /** The sentences of a text that hold matches. */
  static List<Sentence> of(Sentences sentences, List<Match> matches) {
    var found = new ArrayList<Sentence>();
    int first = 0;
    while (first < matches.size()) {
      int start = sentences.start(matches.get(first).start());
      int end = sentences.end(matches.get(first).end() - 1);
      int next = first + 1;
      while (next < matches.size() && matches.get(next).start() < end) {
        next++;
      }
      found.add(of(new Span(start, end), matches.subList(first, next)));
      first = next;
    }
    return found;
  }

  private static Sentence of(Span span, List<Match> matches) {
    long words = 0;
    long forms = 0;
    for (Match match : matches) {
      words |= match.term().wordBit();
      forms |= match.term().formBit();
    }
    return new Sentence(span, matches, words, forms);
  }

  /** What it shows that is not yet shown: words count most, then forms of words. */
  int worth(long shownWords, long shownForms) {
    return 10_000 * Long.bitCount(words & ~shownWords)
        + 100 * Long.bitCount(forms & ~shownForms)
        + Long.bitCount(words);
  }
}
