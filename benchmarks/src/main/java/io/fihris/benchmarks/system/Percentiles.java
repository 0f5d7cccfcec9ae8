// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import java.util.Arrays;

/**
 * Percentiles by nearest rank: the smallest value that at least so many percent do not exceed.
 *
 * @param p50 the median
 * @param p90 exceeded by one in ten
 * @param p99 exceeded by one in a hundred
 */
public record Percentiles(double p50, double p90, double p99) {
  /** The percentiles of some values; all 0 where there are none. */
  public static Percentiles of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Percentiles(at(sorted, 50), at(sorted, 90), at(sorted, 99));
  }

  private static double at(double[] sorted, int percent) {
    if (sorted.length == 0) {
      return 0;
    }
    return sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1];
  }
}
