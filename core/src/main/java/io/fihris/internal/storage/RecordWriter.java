// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.storage;

import java.util.Arrays;

/**
 * Writes numbers and texts as bytes that {@link RecordReader} reads.
 *
 * <p>A text is its number of characters and, for each piece of {@link TextSymbols}, its code. What
 * no piece holds follows an escape: a run of characters below U+0100 as its length and one byte
 * each, any other as two bytes. Every Java string comes back as it was, lone surrogates too. For
 * one thread at a time.
 */
final class RecordWriter {
  /** Stands before the length of a run of characters below U+0100. */
  static final int NARROW_RUN = 254;

  /** Stands before the two bytes of any character. */
  static final int WIDE = 255;

  private static final int NARROW_END = 0x100;
  private static final int MAX_RUN = 255;
  private static final int MAX_NUMBER_BYTES = 10;
  private static final int MAX_BYTES_A_CHARACTER = 3;

  private final TextSymbols symbols = TextSymbols.shipped();
  private char[] characters = new char[1 << 12];
  private byte[] bytes = new byte[1 << 12];
  private int length;

  /** Forgets what was written. */
  void clear() {
    length = 0;
  }

  /** What was written, in the first {@link #length()} bytes. */
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** Small numbers of either sign take few bytes. */
  void number(long value) {
    ensureRoom(MAX_NUMBER_BYTES);
    long left = (value << 1) ^ (value >> 63);
    while ((left & ~0x7FL) != 0) {
      bytes[length++] = (byte) (left | 0x80);
      left >>>= 7;
    }
    bytes[length++] = (byte) left;
  }

  void text(String text) {
    int end = text.length();
    number(end);
    ensureRoom(MAX_BYTES_A_CHARACTER * end);
    if (characters.length < end) {
      characters = new char[Math.max(end, 2 * characters.length)];
    }
    text.getChars(0, end, characters, 0);
    for (int at = 0; at < end; ) {
      int code = symbols.longestAt(characters, at, end);
      if (code >= 0) {
        bytes[length++] = (byte) code;
        at += symbols.length(code);
      } else {
        at = characters[at] < NARROW_END ? narrowRun(at, end) : wide(at);
      }
    }
  }

  private int narrowRun(int from, int end) {
    int until = from;
    while (until < end && until - from < MAX_RUN && characters[until] < NARROW_END) {
      until++;
    }
    bytes[length++] = (byte) NARROW_RUN;
    bytes[length++] = (byte) (until - from);
    for (int i = from; i < until; i++) {
      bytes[length++] = (byte) characters[i];
    }
    return until;
  }

  private int wide(int at) {
    bytes[length++] = (byte) WIDE;
    bytes[length++] = (byte) (characters[at] >>> 8);
    bytes[length++] = (byte) characters[at];
    return at + 1;
  }

  private void ensureRoom(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }
}
