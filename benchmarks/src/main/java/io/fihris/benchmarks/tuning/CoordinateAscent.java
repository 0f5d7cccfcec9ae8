// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.tuning;

import io.fihris.search.RankingFeature;
import java.util.List;

/**
 * Tunes weights one after the other, each to the best value of a grid, until none moves. The mean
 * error cut of all sets counts, less a penalty for going far from the first guess, so that what
 * helps hardly any set stays where it was. Deterministic.
 *
 * <p>Only the ratios of weights matter, so that of {@link RankingFeature#STEM} stays.
 *
 * @param guess where to begin and what to stay near
 * @param penalty points of error cut that a weight e times as great as guessed costs, at least 0
 */
record CoordinateAscent(Weights guess, double penalty) {
  /** What a weight may be. */
  static final List<Double> GRID =
      List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 0.9, 1.2, 1.5, 2.0, 3.0);

  private static final int MOST_ROUNDS = 4;
  private static final double LEAST_GAIN = 1e-3;

  /** Weights of 0 are as far from .1 as .1 is from .3. */
  private static final double ZERO = 0.1;

  /** The weights that are best for these sets together. */
  Weights tune(List<TuningSet> sets) {
    Weights best = guess;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Weights before = best;
      for (RankingFeature feature : RankingFeature.values()) {
        best = feature == RankingFeature.STEM ? best : best(sets, best, feature);
      }
      if (best.equals(before)) {
        return best;
      }
    }
    return best;
  }

  private Weights best(List<TuningSet> sets, Weights start, RankingFeature feature) {
    Weights best = start;
    double most = worth(sets, start);
    for (double weight : GRID) {
      Weights changed = start.with(feature, weight);
      double worth = worth(sets, changed);
      if (worth > most + LEAST_GAIN) {
        most = worth;
        best = changed;
      }
    }
    return best;
  }

  private double worth(List<TuningSet> sets, Weights weights) {
    double distance = 0;
    for (RankingFeature feature : RankingFeature.values()) {
      double steps = Math.log((weights.of(feature) + ZERO) / (guess.of(feature) + ZERO));
      distance += steps * steps;
    }
    return mean(sets, weights) - penalty * distance;
  }

  static double mean(List<TuningSet> sets, Weights weights) {
    return sets.parallelStream().mapToDouble(set -> set.errorCut(weights)).average().orElse(0);
  }
}
