// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.ranking;

import io.fihris.search.Explanation.Agreement;
import java.util.Arrays;

/**
 * Where the words of a query stand in one article. An occurrence is a {@code long}: position, word,
 * weight, and whether the spelling is the query's, so that sorting brings it into reading order.
 */
final class Evidence {
  private static final int POSITION_SHIFT = 32;
  private static final int WORD_SHIFT = 16;
  private static final int WORD_MASK = 0xFFFF;
  private static final int SPELLED_BIT = 1 << 8;
  private static final int WEIGHT_MASK = 0xFF;

  private final int doc;
  private final int words;
  private final int[] skeletons;
  private final boolean[] holdsStem;
  private final Agreement[] vowels;
  private long[] occurrences = new long[16];
  private int count;

  /**
   * @param doc the article, as the whole index numbers it
   * @param words how many words the article has, about
   * @param queryWords how many words the query has
   */
  Evidence(int doc, int words, int queryWords) {
    this.doc = doc;
    this.words = words;
    this.skeletons = new int[queryWords];
    this.holdsStem = new boolean[queryWords];
    this.vowels = new Agreement[queryWords];
    Arrays.fill(vowels, Agreement.UNSAID);
  }

  void addStem(int position, int word, float weight) {
    add(position, word, Math.max(1, Math.round(weight * WEIGHT_MASK)));
  }

  void addSpelled(int position, int word) {
    add(position, word, SPELLED_BIT);
  }

  void setSkeletons(int word, int frequency) {
    skeletons[word] = frequency;
  }

  /** Notes that a word's own stem stands in the article. */
  void setHoldsStem(int word) {
    holdsStem[word] = true;
  }

  void setVowels(int word, Agreement agreement) {
    vowels[word] = agreement;
  }

  /** Brings occurrences into reading order and joins those of one word at one position. */
  void sort() {
    Arrays.sort(occurrences, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept > 0 && place(occurrences[i]) == place(occurrences[kept - 1])) {
        occurrences[kept - 1] = joined(occurrences[kept - 1], occurrences[i]);
      } else {
        occurrences[kept++] = occurrences[i];
      }
    }
    count = kept;
  }

  int doc() {
    return doc;
  }

  int words() {
    return words;
  }

  int skeletons(int word) {
    return skeletons[word];
  }

  /** Whether a word's own stem stands in the article, and not only its family or variants. */
  boolean holdsStem(int word) {
    return holdsStem[word];
  }

  Agreement vowels(int word) {
    return vowels[word];
  }

  int count() {
    return count;
  }

  int position(int occurrence) {
    return (int) (occurrences[occurrence] >>> POSITION_SHIFT);
  }

  int word(int occurrence) {
    return (int) (occurrences[occurrence] >>> WORD_SHIFT) & WORD_MASK;
  }

  /** How much the stem counts there, in [0, 1]. */
  double weight(int occurrence) {
    return (occurrences[occurrence] & WEIGHT_MASK) / (double) WEIGHT_MASK;
  }

  boolean isSpelled(int occurrence) {
    return (occurrences[occurrence] & SPELLED_BIT) != 0;
  }

  private void add(int position, int word, int rest) {
    if (count == occurrences.length) {
      occurrences = Arrays.copyOf(occurrences, 2 * count);
    }
    occurrences[count++] = (long) position << POSITION_SHIFT | (long) word << WORD_SHIFT | rest;
  }

  private static long place(long occurrence) {
    return occurrence >>> WORD_SHIFT;
  }

  private static long joined(long first, long second) {
    long weight = Math.max(first & WEIGHT_MASK, second & WEIGHT_MASK);
    long spelled = (first | second) & SPELLED_BIT;
    return place(first) << WORD_SHIFT | spelled | weight;
  }
}
