// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.util.Arrays;

/** Folds stretches of text into an array it reuses. For one thread at a time. */
public final class FoldingBuffer {
  /** The letters that FOLDED and LOOSE change lie below this one. */
  static final int ARABIC_END = 0x700;

  private final FoldingTable table = FoldingTable.shipped();
  private char[] chars = new char[64];
  private int length;

  /** Makes an empty buffer. */
  public FoldingBuffer() {}

  /**
   * Replaces the content by the folded text[from, until). White space and punctuation stay.
   *
   * @return the number of folded characters
   */
  public int fold(FoldingLevel level, char[] text, int from, int until) {
    length = 0;
    for (int i = from; i < until; i++) {
      append(text[i]);
    }
    applyLevel(table, level, chars, 0, length);
    return length;
  }

  /** {@return the array that holds the content; valid until the next call} */
  public char[] chars() {
    return chars;
  }

  /** {@return the number of characters} */
  public int length() {
    return length;
  }

  /** {@return the content} */
  @Override
  public String toString() {
    return new String(chars, 0, length);
  }

  /**
   * Copies letters at level EXACT to another array and takes the copies to another level.
   *
   * @return the end of what was written
   */
  public static int copy(
      FoldingLevel level, char[] exact, int from, int until, char[] into, int at) {
    System.arraycopy(exact, from, into, at, until - from);
    applyLevel(FoldingTable.shipped(), level, into, at, at + until - from);
    return at + until - from;
  }

  /**
   * Copies EXACT letters to the start of another array, with letters for foreign sounds replaced by
   * their neighbours: what a {@link Segmenter} knows.
   */
  public static void copyBasic(char[] exact, int size, char[] into) {
    char[] loose = FoldingTable.shipped().loose();
    for (int i = 0; i < size; i++) {
      char c = exact[i];
      into[i] = c > Letters.YEH && c < ARABIC_END ? loose[c] : c;
    }
  }

  /** Takes EXACT letters to another level, in place. */
  static void applyLevel(
      FoldingTable table, FoldingLevel level, char[] chars, int from, int until) {
    if (level == FoldingLevel.EXACT) {
      return;
    }
    char[] map = level == FoldingLevel.FOLDED ? table.folded() : table.loose();
    for (int i = from; i < until; i++) {
      if (chars[i] < ARABIC_END) {
        chars[i] = map[chars[i]];
      }
    }
  }

  /** {@return the letter that a combining hamza or madda makes of the letter before it} */
  static char compose(char letter, char mark) {
    return switch (letter) {
      case Letters.ALEF ->
          switch (mark) {
            case '\u0653' -> Letters.ALEF_MADDA;
            case '\u0654' -> Letters.ALEF_HAMZA_ABOVE;
            default -> Letters.ALEF_HAMZA_BELOW;
          };
      case Letters.ALEF_HAMZA_BELOW ->
          switch (mark) {
            case '\u0653' -> Letters.ALEF_MADDA;
            case '\u0654' -> Letters.ALEF_HAMZA_ABOVE;
            default -> letter;
          };
      case Letters.WAW -> mark == '\u0654' ? Letters.WAW_HAMZA : letter;
      case Letters.YEH, Letters.ALEF_MAKSURA -> mark == '\u0654' ? Letters.YEH_HAMZA : letter;
      default -> letter;
    };
  }

  private void append(char c) {
    char value = table.exact()[c];
    if (value >= CharClass.FIRST_LETTER) {
      push(value);
      return;
    }
    switch (value) {
      case CharClass.IGNORABLE, CharClass.MARK -> {}
      case CharClass.HAMZA -> {
        if (length > 0) {
          chars[length - 1] = compose(chars[length - 1], c);
        }
      }
      case CharClass.EXPANSION, CharClass.PHRASE -> {
        String expansion = table.expansion(c);
        for (int i = 0; i < expansion.length(); i++) {
          push(expansion.charAt(i));
        }
      }
      case CharClass.DECIMAL -> push('.');
      case CharClass.COMMA -> push(',');
      default -> push(c);
    }
  }

  private void push(char c) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, 2 * length);
    }
    chars[length++] = c;
  }
}
