// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Holm's step-down correction: keeps the chance of any false alarm among several comparisons below
 * the level of one. The smallest of m p-values is multiplied by m, the next by m - 1, and none may
 * fall below the one before it. Source: Holm, A simple sequentially rejective multiple test
 * procedure, 1979.
 */
public final class HolmCorrection {
  private HolmCorrection() {}

  /** The corrected p-values, in the order given. */
  public static double[] of(double[] pValues) {
    int[] ascending =
        IntStream.range(0, pValues.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> pValues[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] corrected = new double[pValues.length];
    double floor = 0;
    for (int step = 0; step < ascending.length; step++) {
      double scaled = pValues[ascending[step]] * (pValues.length - step);
      floor = Math.max(floor, Math.min(1, scaled));
      corrected[ascending[step]] = floor;
    }
    return corrected;
  }
}
