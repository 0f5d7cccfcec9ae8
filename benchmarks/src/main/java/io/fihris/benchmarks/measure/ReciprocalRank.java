// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

/**
 * One divided by the rank of the first relevant hit, 0 if none is within {@code depth}. Its mean
 * over topics is MRR.
 *
 * <p>Source: Voorhees, The TREC-8 question answering track report, 1999.
 *
 * @param depth how many hits count, at least 1
 */
public record ReciprocalRank(int depth) implements Measure {
  /** Checks the depth. */
  public ReciprocalRank {
    Depth.require("RR", depth);
  }

  @Override
  public String name() {
    return Depth.name("RR", depth);
  }

  @Override
  public double of(JudgedRanking ranking) {
    for (int rank = 0; rank < Math.min(depth, ranking.size()); rank++) {
      if (ranking.isRelevant(rank)) {
        return 1.0 / (rank + 1);
      }
    }
    return 0;
  }
}
