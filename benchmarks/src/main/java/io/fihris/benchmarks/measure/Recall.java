// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

/**
 * The share of all relevant articles that stand among the first {@code depth} hits; 0 for a topic
 * without relevant articles.
 *
 * @param depth how many hits count, at least 1
 */
public record Recall(int depth) implements Measure {
  /** Checks the depth. */
  public Recall {
    Depth.require("R", depth);
  }

  @Override
  public String name() {
    return Depth.name("R", depth);
  }

  @Override
  public double of(JudgedRanking ranking) {
    int found = ranking.relevantIn(depth);
    return found == 0 ? 0 : found / (double) ranking.relevant();
  }
}
