// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Fisher's randomization test for pairs, two-sided: how often a mean difference at least so large
 * arises when each topic's two scores are swapped by the toss of a coin. It takes nothing for
 * granted about how differences are distributed.
 *
 * <p>The p-value is (1 + as extreme) / (1 + permutations), so it is never 0: with 10,000
 * permutations the smallest is .0001. Source: Smucker, Allan and Carterette, A comparison of
 * statistical significance tests for information retrieval evaluation, 2007.
 *
 * @param permutations how many swaps are drawn, at least 100
 * @param seed of the coin; the same seed gives the same p-value
 */
public record FisherRandomization(int permutations, long seed) {
  /** 100,000 permutations. */
  public static final FisherRandomization DEFAULT = new FisherRandomization(100_000, 42);

  private static final double ROUNDING = 1e-12;

  /** Checks the number of permutations. */
  public FisherRandomization {
    if (permutations < 100) {
      throw new IllegalArgumentException(
          "Invalid value for permutations (at least 100): " + permutations);
    }
  }

  /** The p-value of per-topic differences; 1 where none differs. */
  public double pValue(double[] differences) {
    double[] unequal =
        Arrays.stream(differences).filter(d -> Math.abs(d) > Differences.TIE).toArray();
    double observed = Math.abs(Arrays.stream(unequal).sum()) - ROUNDING;
    var coin = new SplittableRandom(seed);
    int asExtreme = 0;
    for (int permutation = 0; permutation < permutations; permutation++) {
      if (Math.abs(swapped(unequal, coin)) >= observed) {
        asExtreme++;
      }
    }
    return (1.0 + asExtreme) / (1.0 + permutations);
  }

  private static double swapped(double[] differences, SplittableRandom coin) {
    double sum = 0;
    long bits = 0;
    for (int i = 0; i < differences.length; i++) {
      bits = i % Long.SIZE == 0 ? coin.nextLong() : bits >>> 1;
      sum += (bits & 1) == 0 ? differences[i] : -differences[i];
    }
    return sum;
  }

  /** For a report: the test, its permutations and its seed. */
  public String describe() {
    return "Fisher randomization, two-sided, " + permutations + " permutations, seed " + seed;
  }
}
