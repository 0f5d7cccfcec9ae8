// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

/**
 * Normalized discounted cumulative gain: the sum of grade / log2(rank + 1) over the first {@code
 * depth} hits, divided by the same sum of the best possible ranking. A topic without relevant
 * articles scores 0. The gain is the grade itself, as in trec_eval, not 2^grade - 1.
 *
 * <p>Source: Järvelin and Kekäläinen, Cumulated gain-based evaluation of IR techniques, 2002.
 *
 * @param depth how many hits count, at least 1
 */
public record Ndcg(int depth) implements Measure {
  /** Checks the depth. */
  public Ndcg {
    Depth.require("nDCG", depth);
  }

  @Override
  public String name() {
    return Depth.name("nDCG", depth);
  }

  @Override
  public double of(JudgedRanking ranking) {
    double ideal = 0;
    for (int rank = 0; rank < Math.min(depth, ranking.relevant()); rank++) {
      ideal += discounted(ranking.idealGain(rank), rank);
    }
    double gained = 0;
    for (int rank = 0; rank < Math.min(depth, ranking.size()); rank++) {
      gained += discounted(ranking.gain(rank), rank);
    }
    return ideal == 0 ? 0 : gained / ideal;
  }

  private static double discounted(int gain, int rank) {
    return gain * Math.log(2) / Math.log(rank + 2.0);
  }
}
