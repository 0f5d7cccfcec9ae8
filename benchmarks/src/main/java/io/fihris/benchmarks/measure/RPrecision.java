// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

/**
 * The share of relevant hits among the first R, where R is the number of relevant articles of the
 * topic; 0 for a topic without any.
 */
public record RPrecision() implements Measure {
  @Override
  public String name() {
    return "Rprec";
  }

  @Override
  public double of(JudgedRanking ranking) {
    int relevant = ranking.relevant();
    return relevant == 0 ? 0 : ranking.relevantIn(relevant) / (double) relevant;
  }
}
