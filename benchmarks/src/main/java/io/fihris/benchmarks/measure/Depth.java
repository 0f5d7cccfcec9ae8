// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

/** How many hits of a ranking a measure looks at. */
final class Depth {
  /** The whole ranking. */
  static final int ALL = Integer.MAX_VALUE;

  private Depth() {}

  static void require(String measure, int depth) {
    if (depth < 1) {
      throw new IllegalArgumentException(
          "Invalid value for the depth of " + measure + " (at least 1): " + depth);
    }
  }

  /** {@code nDCG@10}, or {@code nDCG} for the whole ranking. */
  static String name(String measure, int depth) {
    return depth == ALL ? measure : measure + "@" + depth;
  }
}
