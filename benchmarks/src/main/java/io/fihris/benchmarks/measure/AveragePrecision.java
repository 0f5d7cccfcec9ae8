// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

/**
 * Average precision: the precision at the rank of each relevant hit within {@code depth}, summed
 * and divided by the number of relevant articles, found or not. Its mean over topics is MAP.
 *
 * <p>Source: Buckley and Voorhees, Evaluating evaluation measure stability, 2000.
 *
 * @param depth how many hits count, at least 1
 */
public record AveragePrecision(int depth) implements Measure {
  /** Checks the depth. */
  public AveragePrecision {
    Depth.require("AP", depth);
  }

  @Override
  public String name() {
    return Depth.name("AP", depth);
  }

  @Override
  public double of(JudgedRanking ranking) {
    double sum = 0;
    int found = 0;
    for (int rank = 0; rank < Math.min(depth, ranking.size()); rank++) {
      if (ranking.isRelevant(rank)) {
        found++;
        sum += found / (rank + 1.0);
      }
    }
    return found == 0 ? 0 : sum / ranking.relevant();
  }
}
