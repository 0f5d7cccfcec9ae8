// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.tuning;

import io.fihris.search.RankingFeature;
import io.fihris.search.RankingProfile;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much each feature counts. Immutable.
 *
 * @param of the weight of each feature, at least 0
 */
record Weights(Map<RankingFeature, Double> of) {
  /**
   * Round guesses to begin with and to stay near: one for each kind of evidence, .3 for a spelling
   * against its stem, half for what repeats other features.
   */
  static final Weights GUESSED =
      new Weights(
          Map.ofEntries(
              Map.entry(RankingFeature.STEM, 0.5),
              Map.entry(RankingFeature.FOLDED, 0.3),
              Map.entry(RankingFeature.SKELETON, 1.0),
              Map.entry(RankingFeature.HEADLINE, 1.0),
              Map.entry(RankingFeature.HEADLINE_FOLDED, 0.3),
              Map.entry(RankingFeature.OPENING, 1.0),
              Map.entry(RankingFeature.OPENING_FOLDED, 0.3),
              Map.entry(RankingFeature.NEAR, 1.0),
              Map.entry(RankingFeature.ADJACENT, 0.3),
              Map.entry(RankingFeature.COVERAGE, 0.3),
              Map.entry(RankingFeature.PASSAGE, 0.5),
              Map.entry(RankingFeature.BREVITY, 1.5),
              Map.entry(RankingFeature.VOWELS, 6.0)));

  /** Copies the map. */
  Weights {
    of = Map.copyOf(of);
  }

  /** The weights of a profile. */
  static Weights of(RankingProfile profile) {
    return new Weights(
        Arrays.stream(RankingFeature.values())
            .collect(Collectors.toMap(feature -> feature, profile::weight)));
  }

  double of(RankingFeature feature) {
    return of.getOrDefault(feature, 0.0);
  }

  Weights with(RankingFeature feature, double weight) {
    var changed = new EnumMap<RankingFeature, Double>(RankingFeature.class);
    changed.putAll(of);
    changed.put(feature, weight);
    return new Weights(changed);
  }

  /** Such as {@code STEM 0.5, FOLDED 0.3}. */
  @Override
  public String toString() {
    return Arrays.stream(RankingFeature.values())
        .map(feature -> String.format(Locale.ROOT, "%s %s", feature, of(feature)))
        .collect(Collectors.joining(", "));
  }
}
