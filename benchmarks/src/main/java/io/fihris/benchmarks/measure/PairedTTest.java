// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * Student's paired t-test, two-sided: how likely a mean difference at least so large is if both
 * systems are equally good. Differences are taken to be normal.
 */
public final class PairedTTest {
  private PairedTTest() {}

  /**
   * The p-value of per-topic differences; 1 where there are fewer than two topics or no
   * differences.
   */
  public static double pValue(double[] differences) {
    Differences sample = Differences.of(differences);
    if (differences.length < 2 || sample.mean() == 0) {
      return 1;
    }
    if (sample.standardDeviation() == 0) {
      return 0;
    }
    double t = sample.mean() / (sample.standardDeviation() / Math.sqrt(differences.length));
    return 2 * new TDistribution(differences.length - 1.0).cumulativeProbability(-Math.abs(t));
  }
}
