// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

import java.util.Arrays;

/**
 * Per-topic differences between two systems, summed up.
 *
 * @param mean the mean difference
 * @param standardDeviation with n - 1 in the denominator; 0 for fewer than two topics
 * @param wins topics with a difference above {@link #TIE}
 * @param ties topics with a difference of at most {@link #TIE} either way
 * @param losses topics with a difference below minus {@link #TIE}
 */
public record Differences(double mean, double standardDeviation, int wins, int ties, int losses) {
  /** Differences up to this are rounding, not a win. */
  public static final double TIE = 1e-9;

  /** Sums up per-topic differences. */
  public static Differences of(double[] differences) {
    int n = differences.length;
    double mean = Arrays.stream(differences).average().orElse(0);
    double squares = Arrays.stream(differences).map(d -> (d - mean) * (d - mean)).sum();
    int wins = (int) Arrays.stream(differences).filter(d -> d > TIE).count();
    int losses = (int) Arrays.stream(differences).filter(d -> d < -TIE).count();
    return new Differences(
        mean, n < 2 ? 0 : Math.sqrt(squares / (n - 1)), wins, n - wins - losses, losses);
  }

  /** Cohen's d for pairs: mean by standard deviation; 0 where no topic differs. */
  public double effectSize() {
    return standardDeviation == 0 ? 0 : mean / standardDeviation;
  }
}
