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

  /** Such as {@code STEM 0.50, FOLDED 0.30}. */
  @Override
  public String toString() {
    return Arrays.stream(RankingFeature.values())
        .map(feature -> String.format(Locale.ROOT, "%s %.2f", feature, of(feature)))
        .collect(Collectors.joining(", "));
  }
}
