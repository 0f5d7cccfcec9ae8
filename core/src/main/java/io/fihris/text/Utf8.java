// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/** Writes UTF-16 as UTF-8 without allocating. */
final class Utf8 {
  private Utf8() {}

  /**
   * Writes the first letters of an array, whose surrogates come in pairs.
   *
   * @return the end of what was written
   */
  static int encode(char[] letters, int count, byte[] into, int at) {
    int to = at;
    for (int i = 0; i < count; i++) {
      char c = letters[i];
      if (c < 0x80) {
        into[to++] = (byte) c;
      } else if (c < 0x800) {
        into[to++] = (byte) (0xC0 | (c >>> 6));
        into[to++] = tail(c);
      } else if (Character.isHighSurrogate(c)) {
        int codePoint = Character.toCodePoint(c, letters[++i]);
        into[to++] = (byte) (0xF0 | (codePoint >>> 18));
        into[to++] = tail(codePoint >>> 12);
        into[to++] = tail(codePoint >>> 6);
        into[to++] = tail(codePoint);
      } else {
        into[to++] = (byte) (0xE0 | (c >>> 12));
        into[to++] = tail(c >>> 6);
        into[to++] = tail(c);
      }
    }
    return to;
  }

  private static byte tail(int bits) {
    return (byte) (0x80 | (bits & 0x3F));
  }
}
