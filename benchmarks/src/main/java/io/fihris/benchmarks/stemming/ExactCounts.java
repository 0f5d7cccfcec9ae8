// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.stemming;

import io.fihris.text.Segmentation;

/**
 * Counts how many stems are the gold's, among words with and without affixes; spellings are
 * compared folded.
 */
final class ExactCounts {
  private int affixed;
  private int affixedRight;
  private int bare;
  private int bareRight;

  void add(Segmentation gold, String stem) {
    boolean right = Spelling.fold(gold.stem()).equals(Spelling.fold(stem));
    if (gold.particles() + gold.endings() == 0) {
      bare++;
      bareRight += right ? 1 : 0;
    } else {
      affixed++;
      affixedRight += right ? 1 : 0;
    }
  }

  Scores scores(String name, PairCounts.Measure pairs) {
    return new Scores(
        name,
        share(bareRight + affixedRight, bare + affixed),
        share(affixedRight, affixed),
        share(bareRight, bare),
        pairs.precision(),
        pairs.recall(),
        pairs.f1(),
        null,
        null);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
