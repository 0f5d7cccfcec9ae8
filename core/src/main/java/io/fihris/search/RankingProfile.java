// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much each {@link RankingFeature} counts. Prints itself.
 *
 * <pre>{@code
 * RankingProfile.RELEVANCE.with(RankingFeature.HEADLINE, 3)
 * }</pre>
 *
 * <p>Immutable.
 */
public final class RankingProfile {
  /**
   * The default.
   *
   * <p>Tuned together on seven query sets: editors' tags, headlines and first sentences over one
   * archive of Saudi news, headlines and abstracts over one of Tunisian news, questions over
   * encyclopedia paragraphs, and the shipped collection; by coordinate ascent on the mean cut of 1 -
   * nDCG@10, held near rounder weights. See {@code docs/decisions/011-tuning.md}.
   */
  public static final RankingProfile RELEVANCE =
      new RankingProfile(
          "relevance",
          Map.ofEntries(
              Map.entry(RankingFeature.STEM, 1.0),
              Map.entry(RankingFeature.FOLDED, 0.3),
              Map.entry(RankingFeature.SKELETON, 1.5),
              Map.entry(RankingFeature.HEADLINE, 1.5),
              Map.entry(RankingFeature.HEADLINE_FOLDED, 0.5),
              Map.entry(RankingFeature.OPENING, 0.8),
              Map.entry(RankingFeature.OPENING_FOLDED, 0.3),
              Map.entry(RankingFeature.NEAR, 1.0),
              Map.entry(RankingFeature.ADJACENT, 0.2),
              Map.entry(RankingFeature.COVERAGE, 0.4),
              Map.entry(RankingFeature.PASSAGE, 0.5),
              Map.entry(RankingFeature.BREVITY, 2.0)));

  /** Plain BM25 of stems, for comparison. */
  public static final RankingProfile BM25 =
      new RankingProfile("bm25", Map.of(RankingFeature.STEM, 1.0));

  private final String name;
  private final Map<RankingFeature, Double> weights;

  private RankingProfile(String name, Map<RankingFeature, Double> weights) {
    this.name = name;
    this.weights = new EnumMap<>(weights);
  }

  /**
   * Returns a copy in which a feature counts differently.
   *
   * @throws IllegalArgumentException if the weight is negative or not finite
   */
  public RankingProfile with(RankingFeature feature, double weight) {
    if (!(weight >= 0) || Double.isInfinite(weight)) {
      throw new IllegalArgumentException(
          "Invalid value for weight of " + feature + " (finite, at least 0): " + weight);
    }
    var changed = new EnumMap<RankingFeature, Double>(RankingFeature.class);
    changed.putAll(weights);
    changed.put(feature, weight);
    return new RankingProfile(name + " with " + feature + " " + weight, changed);
  }

  /** How much a feature counts, at least 0. */
  public double weight(RankingFeature feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  /** The profile's name. */
  public String name() {
    return name;
  }

  /** Whether only {@link RankingFeature#STEM} counts, which the index scores by itself. */
  public boolean isPlain() {
    return weights.entrySet().stream()
        .allMatch(entry -> entry.getValue() == 0 || entry.getKey() == RankingFeature.STEM);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RankingProfile that
        && name.equals(that.name)
        && weights.equals(that.weights);
  }

  @Override
  public int hashCode() {
    return weights.hashCode();
  }

  @Override
  public String toString() {
    return weights.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", ", name + "[", "]"));
  }
}
