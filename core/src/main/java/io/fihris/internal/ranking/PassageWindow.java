// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.ranking;

import java.util.Arrays;

/**
 * Slides over an article's occurrences of query words and knows the most that a passage of some
 * words holds of the query, each word counted once. For one thread at a time.
 */
final class PassageWindow {
  private final int width;
  private final int[] lastSeen;
  private final double[] values;
  private double best;

  /**
   * @param queryWords how many words the query has
   * @param width words of a passage
   */
  PassageWindow(int queryWords, int width) {
    this.width = width;
    this.lastSeen = new int[queryWords];
    this.values = new double[queryWords];
  }

  void clear() {
    Arrays.fill(values, 0);
    best = 0;
  }

  /** Moves on to an occurrence that is not before the last one. */
  void add(int word, int position, double value) {
    lastSeen[word] = position;
    values[word] = value;
    double held = 0;
    for (int i = 0; i < values.length; i++) {
      held += position - lastSeen[i] < width ? values[i] : 0;
    }
    best = Math.max(best, held);
  }

  /** The most that one passage held since the last {@link #clear}. */
  double best() {
    return best;
  }
}
