// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.util.Arrays;

/**
 * How far one spelling of a word is from another, where slips that writers of Arabic make often
 * cost little.
 *
 * <table>
 * <caption>What an edit costs, in hundredths</caption>
 * <tr><th>cost</th><th>edit</th><th>example</th></tr>
 * <tr><td>0</td><td>what {@link FoldingLevel#LOOSE} ignores: alef forms, hamza seats, ة and ه, ى
 *     and ي</td><td>{@code مدرسه}, {@code مدرسة} ("school")</td></tr>
 * <tr><td>30</td><td>a hamza dropped, or for a bare seat</td><td>{@code وزرا}, {@code وزراء}
 *     ("ministers")</td></tr>
 * <tr><td>40</td><td>letters that sound alike: ض ظ د, ذ ز ظ, س ص ث, ت ط ث, ق غ ك ج, ه ح; a letter
 *     doubled</td><td>{@code حضر}, {@code حظر} ("ban")</td></tr>
 * <tr><td>60</td><td>two neighbouring letters exchanged; ا و ي added or left out</td>
 *     <td>{@code ميلشيا}, {@code ميليشيا} ("militia")</td></tr>
 * <tr><td>70</td><td>a key touched beside the right one ({@link KeyboardLayout})</td>
 *     <td>{@code مجلش}, {@code مجلس} ("council")</td></tr>
 * <tr><td>100</td><td>any other letter replaced, added or left out</td><td></td></tr>
 * </table>
 *
 * <p>The costs are a judgement about Arabic spelling, tuned on no data. The distance is symmetric
 * and never more than 100 times the number of edits. Immutable.
 */
public final class EditCosts {
  /** What an edit costs that nothing makes likely. */
  public static final int EDIT = 100;

  private static final int KEY = 70;

  /** What it costs that two neighbouring letters are exchanged. */
  static final int SWAP = 60;

  private static final int LONG_VOWEL = 60;
  private static final int SOUND = 40;
  private static final int DOUBLED = 40;
  private static final int HAMZA_LOST = 30;

  /** Groups of letters that sound alike. */
  private static final String[] SOUNDS = "ضظد ذزظ ذد سصث تطث قغك قجغ هح ءع".split(" ");

  private static final int CODES = WordHash.OTHER + 1;
  private static final byte[] REPLACE = replaceTable();
  private static final byte[] LEAVE_OUT = leaveOutTable();

  private EditCosts() {}

  /** {@return the cheapest way from one spelling to the other, in hundredths of an edit} */
  public static int distance(CharSequence first, CharSequence second) {
    return distance(first, second, Integer.MAX_VALUE);
  }

  /**
   * {@return the cheapest way from one spelling to the other, in hundredths of an edit}
   *
   * @param most ends early with a number above this one where the distance is above it
   */
  public static int distance(CharSequence first, CharSequence second, int most) {
    char[] letters = second.toString().toCharArray();
    return new EditDistance(first, most).to(letters, 0, letters.length);
  }

  /** {@return what it costs to write one letter for another, in hundredths of an edit} */
  public static int replace(char first, char second) {
    int a = WordHash.code(first);
    int b = WordHash.code(second);
    if (a == WordHash.OTHER || b == WordHash.OTHER) {
      return first == second ? 0 : EDIT;
    }
    return REPLACE[a * CODES + b];
  }

  /** What it costs that a letter is there, or is not, beside the one before it. */
  static int leaveOut(char letter, char before) {
    int cost = LEAVE_OUT[WordHash.code(letter)];
    return replace(letter, before) == 0 ? Math.min(cost, DOUBLED) : cost;
  }

  /** What it costs that the first letter of a word is there, or is not. */
  static int leaveOut(char letter) {
    return LEAVE_OUT[WordHash.code(letter)];
  }

  private static byte[] replaceTable() {
    byte[] table = new byte[CODES * CODES];
    for (int a = 1; a < WordHash.OTHER; a++) {
      for (int b = 1; b < WordHash.OTHER; b++) {
        char first = WordHash.letter(WordHash.loose(a));
        char second = WordHash.letter(WordHash.loose(b));
        table[a * CODES + b] = (byte) ofLoose(first, second, a, b);
      }
    }
    return table;
  }

  private static int ofLoose(char first, char second, int a, int b) {
    if (first == second) {
      return 0;
    }
    if (isHamzaAndSeat(first, second) || isHamzaAndSeat(second, first)) {
      return HAMZA_LOST;
    }
    for (String alike : SOUNDS) {
      if (alike.indexOf(first) >= 0 && alike.indexOf(second) >= 0) {
        return SOUND;
      }
    }
    return KeyboardLayout.areNeighbours(WordHash.letter(a), WordHash.letter(b)) ? KEY : EDIT;
  }

  private static boolean isHamzaAndSeat(char hamza, char seat) {
    return hamza == Letters.HAMZA
        && (seat == Letters.ALEF || seat == Letters.WAW || seat == Letters.YEH);
  }

  private static byte[] leaveOutTable() {
    byte[] table = new byte[CODES];
    Arrays.fill(table, (byte) EDIT);
    for (int code = 1; code < WordHash.OTHER; code++) {
      switch (WordHash.letter(WordHash.loose(code))) {
        case Letters.HAMZA -> table[code] = HAMZA_LOST;
        case Letters.ALEF, Letters.WAW, Letters.YEH -> table[code] = LONG_VOWEL;
        default -> {}
      }
    }
    return table;
  }
}
