// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.tuning;

import io.fihris.benchmarks.tuning.Constants.Constant;
import java.util.List;

/**
 * Tunes constants one after the other, each to the best value of a grid, until none moves. The mean
 * error cut of all sets counts, less a penalty for going far from the first guess, so that what
 * helps hardly any set stays where it was. Deterministic.
 *
 * @param guess where to begin and what to stay near
 * @param penalty points of error cut that a constant e times as great as guessed costs, at least 0
 */
record CoordinateAscent(Constants guess, double penalty) {
  /** What a constant may be. */
  static final List<Double> GRID =
      List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 0.9, 1.2, 1.5, 2.0, 3.0);

  private static final int MOST_ROUNDS = 4;
  private static final double LEAST_GAIN = 1e-3;

  /** Constants of 0 are as far from .1 as .1 is from .3. */
  private static final double ZERO = 0.1;

  /** The constants that are best for these sets together. */
  Constants tune(List<TuningSet> sets) {
    Constants best = guess;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Constants before = best;
      for (Constant constant : Constant.values()) {
        best = best(sets, best, constant);
      }
      if (best.equals(before)) {
        return best;
      }
    }
    return best;
  }

  private Constants best(List<TuningSet> sets, Constants start, Constant constant) {
    Constants best = start;
    double most = worth(sets, start);
    for (double value : GRID) {
      Constants changed = start.with(constant, value);
      double worth = worth(sets, changed);
      if (worth > most + LEAST_GAIN) {
        most = worth;
        best = changed;
      }
    }
    return best;
  }

  private double worth(List<TuningSet> sets, Constants constants) {
    double distance = 0;
    for (Constant constant : Constant.values()) {
      double steps = Math.log((constants.of(constant) + ZERO) / (guess.of(constant) + ZERO));
      distance += steps * steps;
    }
    return mean(sets, constants.weights()) - penalty * distance;
  }

  static double mean(List<TuningSet> sets, Weights weights) {
    return sets.parallelStream().mapToDouble(set -> set.errorCut(weights)).average().orElse(0);
  }
}
