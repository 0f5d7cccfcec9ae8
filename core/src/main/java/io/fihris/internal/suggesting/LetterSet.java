// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import io.fihris.text.EditCosts;

/**
 * Which letters a word holds, as the bits of a number: words that differ in one letter have sets
 * that differ in two bits at most, so that comparing sets spares most comparisons of words.
 */
final class LetterSet {
  private static final char FIRST = '\u0621';
  private static final char LAST = '\u064A';

  /** What an edit costs at least that leaves out a letter, or puts another in its place. */
  private static final int[] LEAVE_OUT = new int[Long.SIZE];

  private static final int[][] REPLACE = new int[Long.SIZE][Long.SIZE];

  static {
    for (int first = 0; first < Long.SIZE; first++) {
      String letter = letter(first);
      LEAVE_OUT[first] = EditCosts.distance(letter, "");
      for (int second = 0; second < Long.SIZE; second++) {
        REPLACE[first][second] = EditCosts.replace(letter.charAt(0), letter(second).charAt(0));
      }
    }
  }

  private LetterSet() {}

  /** The Arabic letter of a bit. Others with the same bit cost no less. */
  private static String letter(int bit) {
    char letter = (char) (FIRST + ((bit - FIRST) & (Long.SIZE - 1)));
    return letter <= LAST ? String.valueOf(letter) : String.valueOf((char) bit);
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
   * What it costs at least to turn a word of one set into one of the other, in hundredths of an
   * edit: a letter that only one of them holds is left out, or gives way to one of the other.
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
