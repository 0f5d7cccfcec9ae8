// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

/**
 * The share of judged hits among the first {@code depth}, or among all where there are fewer; 0
 * without hits. It says nothing about quality: where it is low, the other measures of this system
 * are lower bounds.
 *
 * @param depth how many hits count, at least 1
 */
public record Judged(int depth) implements Measure {
  /** Checks the depth. */
  public Judged {
    Depth.require("Judged", depth);
  }

  @Override
  public String name() {
    return Depth.name("Judged", depth);
  }

  @Override
  public double of(JudgedRanking ranking) {
    int seen = Math.min(depth, ranking.size());
    int judged = 0;
    for (int rank = 0; rank < seen; rank++) {
      if (ranking.isJudged(rank)) {
        judged++;
      }
    }
    return seen == 0 ? 0 : judged / (double) seen;
  }
}
