// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.stemming;

import org.jspecify.annotations.Nullable;

/**
 * What one system reached on one gold; a measure that the gold cannot tell is null.
 *
 * @param name the system
 * @param exact share of words whose stem is the gold's
 * @param exactAffixed the same among words that have affixes
 * @param bareIntact share of words without affixes that are left whole
 * @param pairPrecision share of the pairs the system puts together that belong together
 * @param pairRecall share of the pairs that belong together that the system puts together
 * @param pairF1 their harmonic mean
 * @param conflated share of the listed pairs that meet as stem or as family
 * @param falseMerges share of the shipped look-alike pairs that meet, with a gold of pairs
 */
public record Scores(
    String name,
    @Nullable Double exact,
    @Nullable Double exactAffixed,
    @Nullable Double bareIntact,
    @Nullable Double pairPrecision,
    @Nullable Double pairRecall,
    @Nullable Double pairF1,
    @Nullable Double conflated,
    @Nullable Double falseMerges) {

  static Scores ofPairs(String name, PairCounts.Measure measure) {
    return new Scores(
        name, null, null, null, measure.precision(), measure.recall(), measure.f1(), null, null);
  }

  static Scores ofConflation(String name, double conflated, double falseMerges) {
    return new Scores(name, null, null, null, null, null, null, conflated, falseMerges);
  }
}
