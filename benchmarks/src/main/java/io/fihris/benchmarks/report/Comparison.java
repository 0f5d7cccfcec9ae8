// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import io.fihris.benchmarks.measure.Differences;
import io.fihris.benchmarks.measure.FisherRandomization;
import io.fihris.benchmarks.measure.HolmCorrection;
import io.fihris.benchmarks.measure.Measure;
import io.fihris.benchmarks.measure.PairedTTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A system held against a baseline in one measure.
 *
 * @param differences per-topic differences, system minus baseline, summed up
 * @param baselineMean the baseline's score
 * @param pValue of the randomization test, alone
 * @param pValueHolm the same, corrected for the number of systems compared in this measure
 * @param pValueT of the paired t-test, alone
 */
public record Comparison(
    String system,
    String baseline,
    Measure measure,
    Differences differences,
    double baselineMean,
    double pValue,
    double pValueHolm,
    double pValueT) {
  private static final double LEVEL = 0.05;
  private static final double STRICT_LEVEL = 0.01;

  /** Compares every system but the baseline with it. */
  static List<Comparison> all(
      List<SystemScores> systems,
      SystemScores baseline,
      List<Measure> measures,
      FisherRandomization test) {
    List<SystemScores> others =
        systems.stream().filter(system -> !system.name().equals(baseline.name())).toList();
    List<Comparison> comparisons = new ArrayList<>();
    for (Measure measure : measures) {
      List<double[]> differences =
          others.stream().map(other -> minus(other.of(measure), baseline.of(measure))).toList();
      double[] pValues = differences.stream().mapToDouble(test::pValue).toArray();
      double[] corrected = HolmCorrection.of(pValues);
      for (int i = 0; i < others.size(); i++) {
        comparisons.add(
            new Comparison(
                others.get(i).name(),
                baseline.name(),
                measure,
                Differences.of(differences.get(i)),
                baseline.mean(measure),
                pValues[i],
                corrected[i],
                PairedTTest.pValue(differences.get(i))));
      }
    }
    return comparisons;
  }

  /** The difference as a share of the baseline's score; 0 where that is 0. */
  public double relative() {
    return baselineMean == 0 ? 0 : differences.mean() / baselineMean;
  }

  /** The share of the baseline's error, 1 minus its score, that is gone; 0 where there is none. */
  public double errorReduction() {
    return baselineMean == 1 ? 0 : differences.mean() / (1 - baselineMean);
  }

  /** {@code **} for p below .01 after correction, {@code *} for p below .05, or nothing. */
  public String mark() {
    return pValueHolm < STRICT_LEVEL ? "**" : pValueHolm < LEVEL ? "*" : "";
  }

  static double[] minus(double[] left, double[] right) {
    return IntStream.range(0, left.length).mapToDouble(i -> left[i] - right[i]).toArray();
  }
}
