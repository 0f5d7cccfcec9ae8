// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.util.Arrays;

/**
 * Finds the words that are near one word, at the prices of {@link EditCosts}.
 *
 * <p>Who looks for a typing error compares thousands of words, most of them far away. So only the
 * cells of each row are computed that may be within reach (Ukkonen, 1985), and comparing allocates
 * nothing but for a word longer than all before. The benchmark {@code SuggestSpeed} justifies the
 * class. For one thread at a time.
 */
public final class EditDistance {
  private static final int USUAL_LETTERS = 32;
  private static final int FAR = 1 << 28;

  private final char[] word;
  private final int[] gone;
  private final int most;

  /** What it costs to add each letter of the other word. */
  private int[] added = new int[USUAL_LETTERS];

  private int[] before = new int[USUAL_LETTERS];
  private int[] above = new int[USUAL_LETTERS];
  private int[] row = new int[USUAL_LETTERS];

  /** The last cell within reach, or -1: of the row above, and of the one before. */
  private int last;

  private int lastBefore;

  /**
   * Compares with a word.
   *
   * @param most words that are further away are too far, in hundredths of an edit
   */
  public EditDistance(CharSequence word, int most) {
    this.word = word.toString().toCharArray();
    this.most = Math.min(most, FAR - 1);
    this.gone = new int[this.word.length];
    leaveOut(this.word, 0, this.word.length, gone);
  }

  /**
   * {@return the cheapest way to the word of {@code letters[from, until)}, in hundredths of an
   * edit; some number above the most where it is further away}
   */
  public int to(char[] letters, int from, int until) {
    int length = until - from;
    begin(length);
    leaveOut(letters, from, until, added);
    reach(above, 0, length);
    for (int i = 1; i <= word.length && Math.max(last, lastBefore) >= 0; i++) {
      int end = Math.min(length, Math.max(last, lastBefore + 1) + 1);
      Arrays.fill(row, 0, length + 1, FAR);
      lastBefore = last;
      last = fill(i, letters, from, end);
      if (last == end) {
        reach(row, end, length);
      }
      int[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return last == length ? above[length] : FAR;
  }

  private void begin(int length) {
    if (length >= row.length) {
      added = new int[2 * length];
      before = new int[2 * length];
      above = new int[2 * length];
      row = new int[2 * length];
    }
    Arrays.fill(before, 0, length + 1, FAR);
    Arrays.fill(above, 0, length + 1, FAR);
    above[0] = 0;
    lastBefore = -1;
  }

  private static void leaveOut(char[] letters, int from, int until, int[] costs) {
    for (int i = from; i < until; i++) {
      costs[i - from] =
          i == from
              ? EditCosts.leaveOut(letters[i])
              : EditCosts.leaveOut(letters[i], letters[i - 1]);
    }
  }

  /** Adds letters behind a cell as long as that stays within reach. */
  private void reach(int[] cells, int from, int length) {
    last = from;
    while (last < length && cells[last] + added[last] <= most) {
      cells[last + 1] = cells[last] + added[last];
      last++;
    }
  }

  /** Fills the row of the first {@code i} letters; returns its last cell within reach. */
  private int fill(int i, char[] letters, int from, int end) {
    char letter = word[i - 1];
    int without = gone[i - 1];
    row[0] = above[0] + without;
    int reached = row[0] <= most ? 0 : -1;
    for (int j = 1; j <= end; j++) {
      int cost = Math.min(above[j] + without, row[j - 1] + added[j - 1]);
      if (above[j - 1] <= most) {
        cost = Math.min(cost, above[j - 1] + EditCosts.replace(letter, letters[from + j - 1]));
      }
      if (j > 1 && before[j - 2] <= most && isSwapped(i, letters, from + j)) {
        cost = Math.min(cost, before[j - 2] + EditCosts.SWAP);
      }
      if (cost <= most) {
        row[j] = cost;
        reached = j;
      }
    }
    return reached;
  }

  private boolean isSwapped(int i, char[] letters, int j) {
    return EditCosts.replace(word[i - 1], letters[j - 2]) == 0
        && EditCosts.replace(word[i - 2], letters[j - 1]) == 0;
  }
}
