// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

/** Style classes for systems, in the order of the report; told apart by colour-blind eyes too. */
final class Palette {
  private static final int COLOURS = 8;

  private Palette() {}

  static String of(int system) {
    return "s" + system % COLOURS;
  }
}
