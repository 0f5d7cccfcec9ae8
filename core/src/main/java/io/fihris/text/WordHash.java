// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/**
 * Codes and hashes of Arabic words for the lookup tables of this package.
 *
 * <p>Every basic letter has a code of six bits, so the hash of a word of up to ten letters is the
 * word itself, packed: two such words never share one. Longer words fold over.
 */
final class WordHash {
  /** The code of every character that is no basic Arabic letter. */
  static final int OTHER = 0x3F;

  private static final int FIRST = 0x620;
  private static final int COUNT = 0x2B;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private WordHash() {}

  /** {@return 1-42 for a basic letter U+0621-U+064A, else {@link #OTHER}} */
  static int code(char c) {
    int code = c - FIRST;
    return Integer.compareUnsigned(code, COUNT) < 0 ? code : OTHER;
  }

  /** {@return the letter of a code that {@link #code} gave} */
  static char letter(int code) {
    return code == OTHER ? '?' : (char) (FIRST + code);
  }

  /** {@return the code with the alef forms as bare alef and alef maksura as yeh} */
  static int fold(int code) {
    return switch (code) {
      case 0x02, 0x03, 0x05 -> 0x07;
      case 0x29 -> 0x2A;
      default -> code;
    };
  }

  /** {@return the hash of word[from, to); equal words have equal hashes} */
  static long of(char[] word, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = Long.rotateLeft(hash, 6) ^ code(word[i]);
    }
    return hash;
  }

  /** {@return the hash of letters given as codes} */
  static long of(byte[] codes, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = Long.rotateLeft(hash, 6) ^ codes[i];
    }
    return hash;
  }

  /** {@return the hash of a word} */
  static long of(String word) {
    return of(word.toCharArray(), 0, word.length());
  }

  /** {@return the hash with its bits spread, for a table whose slot is the top bits} */
  static long spread(long hash) {
    return (hash ^ (hash >>> 31)) * MIX;
  }
}
