// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/**
 * Writes a word with the vowel signs seen in the text, in one canonical form.
 *
 * <p>{@code عَلِمَ} ("he knew") stays {@code عَلِمَ}; behind each folded letter stand shadda, then
 * one vowel, tanween or sukun. Quranic signs and the signs of presentation forms are left out.
 * Unlike all other terms it tells {@code عَلِم} ("knew") from {@code عِلْم} ("science").
 */
public final class Vocalization {
  /** Doubles a letter. */
  public static final char SHADDA = '\u0651';

  /** The first of the vowel signs, {@code U+064B} to {@code U+0652} without shadda. */
  public static final char FIRST_VOWEL = '\u064B';

  /** The last of the vowel signs. */
  public static final char LAST_VOWEL = '\u0652';

  private Vocalization() {}

  /** {@return whether a character is a vowel, a tanween or a sukun} */
  public static boolean isVowel(char c) {
    return c >= FIRST_VOWEL && c <= LAST_VOWEL && c != SHADDA;
  }

  /** {@return the room for a word of so many letters, each with two signs} */
  public static int room(int letters) {
    return 3 * letters + 64;
  }

  /**
   * Writes word text[start, end) with its vowels.
   *
   * @param into with {@link #room} for the letters
   * @return the end of what was written; {@code at} if the word has no vowel signs
   */
  public static int write(char[] text, int start, int end, char[] into, int at) {
    FoldingTable table = FoldingTable.shipped();
    int to = at;
    char vowel = 0;
    boolean doubled = false;
    boolean seen = false;
    for (int i = start; i < end; i++) {
      char c = text[i];
      char value = table.exact()[c];
      if (value >= CharClass.FIRST_LETTER || value == CharClass.EXPANSION) {
        to = flush(doubled, vowel, into, to);
        doubled = false;
        vowel = 0;
        String letters = value == CharClass.EXPANSION ? table.expansion(c) : "";
        letters.getChars(0, letters.length(), into, to);
        to += letters.length();
        if (letters.isEmpty()) {
          into[to++] = value;
        }
      } else if (value == CharClass.HAMZA && to > at) {
        into[to - 1] = FoldingBuffer.compose(into[to - 1], c);
      } else if (c == SHADDA) {
        doubled = true;
        seen = true;
      } else if (isVowel(c)) {
        vowel = c;
        seen = true;
      }
    }
    to = flush(doubled, vowel, into, to);
    FoldingBuffer.applyLevel(table, FoldingLevel.FOLDED, into, at, to);
    return seen ? to : at;
  }

  private static int flush(boolean doubled, char vowel, char[] into, int at) {
    int to = at;
    if (doubled) {
      into[to++] = SHADDA;
    }
    if (vowel != 0) {
      into[to++] = vowel;
    }
    return to;
  }
}
