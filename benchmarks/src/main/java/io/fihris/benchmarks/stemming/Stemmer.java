// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.stemming;

/** What a stemmer makes of one word. */
public interface Stemmer {
  /** {@return the stem of a word, in any spelling; "" where the stemmer drops the word} */
  String stem(String word);

  /** {@return the name under which related words meet; the stem, unless the stemmer knows more} */
  default String family(String word) {
    return stem(word);
  }
}
