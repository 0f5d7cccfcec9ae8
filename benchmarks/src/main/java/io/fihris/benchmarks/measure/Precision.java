// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

/**
 * The share of relevant hits among the first {@code depth}; a shorter ranking is filled up with
 * hits that are not relevant, as in trec_eval.
 *
 * @param depth how many hits count, at least 1
 */
public record Precision(int depth) implements Measure {
  /** Checks the depth. */
  public Precision {
    Depth.require("P", depth);
  }

  @Override
  public String name() {
    return Depth.name("P", depth);
  }

  @Override
  public double of(JudgedRanking ranking) {
    return ranking.relevantIn(depth) / (double) depth;
  }
}
