// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

/**
 * 1 if any of the first {@code depth} hits is relevant, otherwise 0.
 *
 * @param depth how many hits count, at least 1
 */
public record Success(int depth) implements Measure {
  /** Checks the depth. */
  public Success {
    Depth.require("Success", depth);
  }

  @Override
  public String name() {
    return Depth.name("Success", depth);
  }

  @Override
  public double of(JudgedRanking ranking) {
    return ranking.relevantIn(depth) > 0 ? 1 : 0;
  }
}
