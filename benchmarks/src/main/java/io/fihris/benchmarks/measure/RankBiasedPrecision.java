// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

/**
 * What a reader gains who looks at the next hit with a fixed probability: (1 - p) times the sum of
 * p^(rank - 1) over relevant hits, ranks counted from 1. Hits that nobody judged count as not
 * relevant, so this is the lower bound.
 *
 * <p>Source: Moffat and Zobel, Rank-biased precision for measurement of retrieval effectiveness,
 * 2008.
 *
 * @param persistence p, the probability to go on, above 0 and below 1
 */
public record RankBiasedPrecision(double persistence) implements Measure {
  /** Checks the probability. */
  public RankBiasedPrecision {
    if (!(persistence > 0 && persistence < 1)) {
      throw new IllegalArgumentException(
          "Invalid value for the persistence of RBP (above 0, below 1): " + persistence);
    }
  }

  @Override
  public String name() {
    return "RBP(" + persistence + ")";
  }

  @Override
  public double of(JudgedRanking ranking) {
    double sum = 0;
    double weight = 1 - persistence;
    for (int rank = 0; rank < ranking.size(); rank++) {
      if (ranking.isRelevant(rank)) {
        sum += weight;
      }
      weight *= persistence;
    }
    return sum;
  }
}
