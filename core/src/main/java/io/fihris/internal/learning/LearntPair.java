// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import io.fihris.search.WordVariant.Kind;

/**
 * Two stems that stand for one word, and what speaks for it.
 *
 * @param stem one of them
 * @param variant the other
 * @param kind how they differ
 * @param similarity how alike the company is that they keep, in [0, 1]
 * @param stemCount how often the stem stands in what was read
 * @param variantCount how often the variant does
 */
record LearntPair(
    String stem, String variant, Kind kind, double similarity, int stemCount, int variantCount) {

  /** The same pair, seen from the other stem. */
  LearntPair reversed() {
    return new LearntPair(variant, stem, kind, similarity, variantCount, stemCount);
  }
}
