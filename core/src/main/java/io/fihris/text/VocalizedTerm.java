// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/** Makes the term of a word with its vowel signs, in arrays it reuses. For one thread at a time. */
final class VocalizedTerm {
  /** Where the spelling begins: room for the marker in front. */
  private static final int BASE = 8;

  private final TermSlice term;
  private char[] letters = new char[0];
  private byte[] bytes = new byte[0];

  VocalizedTerm(TermSlice term) {
    this.term = term;
  }

  /** Makes text[start, end), a word of so many letters, the term, if it has vowel signs. */
  boolean select(char[] text, int start, int end, int size, byte marker) {
    int room = Vocalization.room(size);
    if (letters.length < room) {
      letters = new char[room];
      bytes = new byte[BASE + 3 * room];
    }
    int count = Vocalization.write(text, start, end, letters, 0);
    if (count > 0) {
      term.setMarked(bytes, BASE, Utf8.encode(letters, count, bytes, BASE) - BASE, marker);
    }
    return count > 0;
  }
}
