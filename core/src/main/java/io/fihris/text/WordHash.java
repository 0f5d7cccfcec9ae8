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

  private static final int BITS = 6;
  private static final int FIRST = 0x620;
  private static final int COUNT = 0x2B;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private static final byte[] FOLDED = map("أا", "إا", "آا", "ىي");
  private static final byte[] LOOSE = map("أا", "إا", "آا", "ىي", "ؤء", "ئء", "ةه");

  private WordHash() {}

  /** {@return 1-42 for a basic letter U+0621-U+064A, else {@link #OTHER}} */
  static int code(char c) {
    int code = c - FIRST;
    return Integer.compareUnsigned(code, COUNT) < 0 ? code : OTHER;
  }

  /** {@return whether a character is a letter U+0621-U+064A} */
  static boolean isBasic(char c) {
    return c > FIRST && c < FIRST + COUNT;
  }

  /** {@return the letter of a code that {@link #code} gave} */
  static char letter(int code) {
    return code == OTHER ? '?' : (char) (FIRST + code);
  }

  /** {@return the code with the alef forms as bare alef and alef maksura as yeh} */
  static int fold(int code) {
    return FOLDED[code];
  }

  /**
   * {@return the code in loose spelling: folded, with one seat of hamza, and heh for teh marbuta}
   */
  static int loose(int code) {
    return LOOSE[code];
  }

  /** {@return the code of hamza for its seats on waw and yeh, any other code as it is} */
  static int bareHamza(int code) {
    return code == 0x04 || code == 0x06 ? 0x01 : code;
  }

  /** {@return a letter in loose spelling; characters that are no basic letter stay} */
  static char loose(char letter) {
    int code = code(letter);
    return code == OTHER ? letter : letter(loose(code));
  }

  /** {@return a word in loose spelling} */
  static String loose(String word) {
    char[] letters = word.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = loose(letters[i]);
    }
    return new String(letters);
  }

  /** {@return the hash of word[from, to) in loose spelling} */
  static long ofLoose(char[] word, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = append(hash, loose(code(word[i])));
    }
    return hash;
  }

  /** {@return the hash of word[from, to); equal words have equal hashes} */
  static long of(char[] word, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = append(hash, code(word[i]));
    }
    return hash;
  }

  /** {@return the hash of a word and one more letter, given as code} */
  static long append(long hash, int code) {
    return Long.rotateLeft(hash, BITS) ^ code;
  }

  /**
   * {@return the hash of the last {@code length} letters, given the hashes without and with them}
   */
  static long between(long without, long with, int length) {
    return with ^ Long.rotateLeft(without, BITS * length);
  }

  /** {@return the hash of a word} */
  static long of(String word) {
    return of(word.toCharArray(), 0, word.length());
  }

  /** {@return the hash with its bits spread over both ends of the number} */
  static long spread(long hash) {
    long product = (hash ^ (hash >>> 31)) * MIX;
    return product ^ (product >>> 32);
  }

  /** Each pair is a letter and what it becomes; all others stay. */
  private static byte[] map(String... pairs) {
    byte[] map = new byte[OTHER + 1];
    for (int code = 0; code < map.length; code++) {
      map[code] = (byte) code;
    }
    for (String pair : pairs) {
      map[code(pair.charAt(0))] = (byte) code(pair.charAt(1));
    }
    return map;
  }
}
