// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.util.Locale;

/**
 * The Arabic keyboard, layout 101, over a Latin one: which key gives which letter, and which keys
 * lie side by side.
 *
 * <p>Who types {@code المجلس} ("the council") while the keyboard is still Latin gets {@code
 * hgl[gs}, and who types {@code google} while it is Arabic gets {@code لخخلمث}. A key without an
 * Arabic letter keeps its own; the key of B gives the two letters {@code لا}.
 */
public final class KeyboardLayout {
  private static final String[] LATIN_ROWS = {"qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./"};

  private static final String[] ARABIC_ROWS =
      // The key of B gives two letters: a gap here.
      "ضصثقفغعهخحجد شسيبلاتنمكط ئءؤر_ىةوزظ".split(" ");

  private static final char GAP = '_';

  private static final String LAM_ALEF = "لا";

  /** With shift, and on the key left of 1. */
  private static final String LATIN_OTHERS = "HYN`";

  private static final String ARABIC_OTHERS = "أإآذ";

  private KeyboardLayout() {}

  /** {@return the letters that the same keys give on an Arabic keyboard} */
  public static String toArabic(String typed) {
    var arabic = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      int other = LATIN_OTHERS.indexOf(c);
      char key = Character.toLowerCase(c);
      if (other >= 0) {
        arabic.append(ARABIC_OTHERS.charAt(other));
      } else if (key == 'b') {
        arabic.append(LAM_ALEF);
      } else {
        arabic.append(across(key, LATIN_ROWS, ARABIC_ROWS));
      }
    }
    return arabic.toString();
  }

  /** {@return the small letters that the same keys give on a Latin keyboard} */
  public static String toLatin(String typed) {
    String keys = typed.replace(LAM_ALEF, "b");
    var latin = new StringBuilder(keys.length());
    for (int i = 0; i < keys.length(); i++) {
      int other = ARABIC_OTHERS.indexOf(keys.charAt(i));
      latin.append(
          other >= 0
              ? LATIN_OTHERS.charAt(other)
              : across(keys.charAt(i), ARABIC_ROWS, LATIN_ROWS));
    }
    return latin.toString().toLowerCase(Locale.ROOT);
  }

  /** {@return whether the keys of two Arabic letters touch each other} */
  public static boolean areNeighbours(char first, char second) {
    for (int row = 0; row < ARABIC_ROWS.length && first != GAP && second != GAP; row++) {
      int column = ARABIC_ROWS[row].indexOf(first);
      if (column >= 0) {
        return isBeside(second, row, column);
      }
    }
    return false;
  }

  /** Each row stands half a key to the right of the row above it. */
  private static boolean isBeside(char letter, int row, int column) {
    return isAt(letter, row, column - 1)
        || isAt(letter, row, column + 1)
        || isAt(letter, row - 1, column)
        || isAt(letter, row - 1, column + 1)
        || isAt(letter, row + 1, column - 1)
        || isAt(letter, row + 1, column);
  }

  private static boolean isAt(char letter, int row, int column) {
    return row >= 0
        && row < ARABIC_ROWS.length
        && column >= 0
        && ARABIC_ROWS[row].indexOf(letter) == column;
  }

  private static char across(char c, String[] from, String[] to) {
    for (int row = 0; row < from.length && c != GAP; row++) {
      int column = from[row].indexOf(c);
      if (column >= 0 && to[row].charAt(column) != GAP) {
        return to[row].charAt(column);
      }
    }
    return c;
  }
}
