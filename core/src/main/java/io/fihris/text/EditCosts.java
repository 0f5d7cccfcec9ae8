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
  private static final int SWAP = 60;
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
    int[] before = new int[second.length() + 1];
    int[] above = new int[second.length() + 1];
    int[] row = new int[second.length() + 1];
    for (int j = 1; j <= second.length(); j++) {
      above[j] = above[j - 1] + leaveOut(second, j - 1);
    }
    int leastAbove = 0;
    for (int i = 1; i <= first.length(); i++) {
      int least = fill(row, above, before, first, second, i);
      if (Math.min(least, leastAbove) > most) {
        return least;
      }
      leastAbove = least;
      int[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return above[second.length()];
  }

  /** Fills the row of the first {@code i} letters; returns its smallest number. */
  private static int fill(
      int[] row, int[] above, int[] before, CharSequence first, CharSequence second, int i) {
    int gone = leaveOut(first, i - 1);
    row[0] = above[0] + gone;
    int least = row[0];
    for (int j = 1; j < row.length; j++) {
      int cost = above[j - 1] + replace(first.charAt(i - 1), second.charAt(j - 1));
      cost = Math.min(cost, above[j] + gone);
      cost = Math.min(cost, row[j - 1] + leaveOut(second, j - 1));
      if (i > 1 && j > 1 && isSwapped(first, i, second, j)) {
        cost = Math.min(cost, before[j - 2] + SWAP);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    return least;
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

  /** What it costs that the letter at an index is there, or is not. */
  private static int leaveOut(CharSequence word, int index) {
    char letter = word.charAt(index);
    int cost = LEAVE_OUT[WordHash.code(letter)];
    boolean doubled = index > 0 && replace(letter, word.charAt(index - 1)) == 0;
    return doubled ? Math.min(cost, DOUBLED) : cost;
  }

  private static boolean isSwapped(CharSequence first, int i, CharSequence second, int j) {
    return replace(first.charAt(i - 1), second.charAt(j - 2)) == 0
        && replace(first.charAt(i - 2), second.charAt(j - 1)) == 0;
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
