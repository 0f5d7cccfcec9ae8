// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

/**
 * Which letters a word holds, as the bits of a number: words that differ in one letter have sets
 * that differ in two bits at most, so that comparing sets spares most comparisons of words.
 */
final class LetterSet {
  private LetterSet() {}

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
}
