// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import io.fihris.text.FoldingBuffer;
import io.fihris.text.FoldingLevel;
import java.util.Collection;

/**
 * Numbers for the letters of stems: one for all that are the same letter in loose spelling, and
 * {@link #NONE} for whatever else.
 */
final class LetterCode {
  /** The code of what is no letter of a stem. */
  static final int NONE = 0;

  /** Codes fit into so many bits. */
  static final int BITS = 6;

  private static final int BLOCK = 0x0600;
  private static final int BLOCK_END = 0x0700;
  private static final int FIRST_LETTER = 0x0621;
  private static final int LAST_LETTER = 0x064A;

  /** The bytes that lead a letter of the block in UTF-8; each has one byte behind. */
  private static final int FIRST_LEAD = 0xD8;

  private static final int LEADS = 4;
  private static final byte[] OF_BLOCK = ofBlock();

  private LetterCode() {}

  static int of(char letter) {
    return letter < BLOCK || letter >= BLOCK_END ? NONE : OF_BLOCK[letter - BLOCK];
  }

  /** The code of the letter at a byte of UTF-8. */
  static int of(byte[] utf8, int at) {
    int lead = (utf8[at] & 0xFF) - FIRST_LEAD;
    return lead < 0 || lead >= LEADS ? NONE : OF_BLOCK[lead << BITS | (utf8[at + 1] & 0x3F)];
  }

  /** A bit for each letter of some words. */
  static long set(Collection<String> words) {
    long set = 0;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        set |= 1L << of(word.charAt(i));
      }
    }
    return set;
  }

  private static byte[] ofBlock() {
    var codes = new byte[BLOCK_END - BLOCK];
    var exact = new char[1];
    var loose = new char[1];
    for (char letter = BLOCK; letter < BLOCK_END; letter++) {
      exact[0] = letter;
      FoldingBuffer.copyBasic(exact, 1, loose);
      FoldingBuffer.copy(FoldingLevel.LOOSE, loose, 0, 1, loose, 0);
      if (loose[0] >= FIRST_LETTER && loose[0] <= LAST_LETTER) {
        codes[letter - BLOCK] = (byte) (loose[0] - FIRST_LETTER + 1);
      }
    }
    return codes;
  }
}
