// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import io.fihris.text.EditCosts;
import java.util.Arrays;

/**
 * Which letters a word holds, as the bits of a number: words that differ in one letter have sets
 * that differ in two bits at most, so that comparing sets spares most comparisons of words. The
 * sets are of words in loose spelling.
 */
final class LetterSet {
  private static final char FIRST = '\u0621';
  private static final char LAST = '\u064A';

  /** What an edit costs at least that leaves out a letter, or puts another in its place. */
  private static final int[] LEAVE_OUT = new int[Long.SIZE];

  private static final int[][] REPLACE = new int[Long.SIZE][Long.SIZE];

  static {
    Arrays.fill(LEAVE_OUT, EditCosts.EDIT);
    Arrays.stream(REPLACE).forEach(costs -> Arrays.fill(costs, EditCosts.EDIT));
    for (char first = FIRST; first <= LAST; first++) {
      String letter = String.valueOf(first);
      int bit = bit(letter);
      LEAVE_OUT[bit] = Math.min(LEAVE_OUT[bit], EditCosts.distance(letter, ""));
      for (char second = FIRST; second <= LAST; second++) {
        int other = bit(String.valueOf(second));
        REPLACE[bit][other] = Math.min(REPLACE[bit][other], EditCosts.replace(first, second));
      }
    }
  }

  private LetterSet() {}

  private static int bit(String letter) {
    return Long.numberOfTrailingZeros(of(WordKey.loose(letter)));
  }

  static long of(CharSequence word) {
    long set = 0;
    for (int i = 0; i < word.length(); i++) {
      set |= 1L << (word.charAt(i) & (Long.SIZE - 1));
    }
    return set;
  }

  /** Whether so few edits, of one letter each, may turn a word of one set into one of the other. */
  static boolean mayBeWithin(int edits, long first, long second) {
    return Long.bitCount(first & ~second) <= edits && Long.bitCount(second & ~first) <= edits;
  }

  /**
   * What it costs at least to turn a word of one set into one of the other, however they are
   * spelled, in hundredths of an edit: a letter that only one of them holds is left out, or gives
   * way to one of the other.
   */
  static int leastCost(long first, long second) {
    return Math.max(leastOf(first & ~second, second), leastOf(second & ~first, first));
  }

  private static int leastOf(long letters, long others) {
    int cost = 0;
    for (long left = letters; left != 0; left &= left - 1) {
      int letter = Long.numberOfTrailingZeros(left);
      int least = LEAVE_OUT[letter];
      for (long other = others; other != 0; other &= other - 1) {
        least = Math.min(least, REPLACE[letter][Long.numberOfTrailingZeros(other)]);
      }
      cost += least;
    }
    return cost;
  }
}
