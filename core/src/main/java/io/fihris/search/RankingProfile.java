// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import io.fihris.query.MatchLevel;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What counts when hits are ordered by relevance: how much each {@link RankingFeature}, how alike
 * words must be, and whether age counts. Prints itself.
 *
 * <pre>{@code
 * RankingProfile.RELEVANCE.with(RankingFeature.HEADLINE, 3)
 * RankingProfile.NEWS.withRecency(new Recency(Duration.ofHours(12), 0.25))
 * }</pre>
 *
 * <p>Immutable.
 */
public final class RankingProfile {
  /**
   * The default.
   *
   * <p>Made of five constants, so that no weight is learnt from one collection alone: a word as
   * spelled counts .3 of its stem in every place, headline and opening .8, nearness .9, the query's
   * share in article and passage .4, brevity 2. They were tuned together on six query sets:
   * editors' tags and headlines over an archive of Saudi news, headlines and abstracts over one of
   * Tunisian news, questions over encyclopedia paragraphs, and the shipped collection; by
   * coordinate ascent on the mean cut of 1 - nDCG@10, held near round guesses, then rounded. Not so
   * the weight of vowels: with it the signs of a query of one word count more than all else that
   * can speak for it. See {@code docs/decisions/011-tuning.md} and {@code
   * 019-vowels-and-tuning.md}.
   */
  public static final RankingProfile RELEVANCE =
      new RankingProfile(
          "relevance",
          Map.ofEntries(
              Map.entry(RankingFeature.STEM, 0.5),
              Map.entry(RankingFeature.FOLDED, 0.3),
              Map.entry(RankingFeature.SKELETON, 1.0),
              Map.entry(RankingFeature.HEADLINE, 0.8),
              Map.entry(RankingFeature.HEADLINE_FOLDED, 0.24),
              Map.entry(RankingFeature.OPENING, 0.8),
              Map.entry(RankingFeature.OPENING_FOLDED, 0.24),
              Map.entry(RankingFeature.NEAR, 0.9),
              Map.entry(RankingFeature.ADJACENT, 0.27),
              Map.entry(RankingFeature.COVERAGE, 0.4),
              Map.entry(RankingFeature.PASSAGE, 0.4),
              Map.entry(RankingFeature.BREVITY, 2.0),
              Map.entry(RankingFeature.VOWELS, 6.0)),
          Policy.OF_TEXT);

  /**
   * For a newsroom: relevance first, and of what is about as relevant the newest.
   *
   * <p>The half-life is a news week; with a floor of three quarters the ten best of an archive of
   * three weeks are half as old, while headlines of any age still find their articles. See {@code
   * docs/decisions/011-tuning.md}.
   */
  public static final RankingProfile NEWS =
      new RankingProfile(
          "news",
          RELEVANCE.weights,
          new Policy(MatchLevel.USUAL, Optional.of(new Recency(Duration.ofDays(7), 0.75))));

  /**
   * For names, quotations and readers who want no help: every word as it is typed, with its
   * particles, and neither plurals nor variants; weights of {@link #RELEVANCE}.
   */
  public static final RankingProfile EXACT =
      new RankingProfile(
          "exact", RELEVANCE.weights, new Policy(MatchLevel.EXACT, Optional.empty()));

  /** Plain BM25 of stems, for comparison. */
  public static final RankingProfile BM25 =
      new RankingProfile("bm25", Map.of(RankingFeature.STEM, 1.0), Policy.OF_TEXT);

  private final String name;
  private final Map<RankingFeature, Double> weights;
  private final Policy policy;

  private record Policy(MatchLevel level, Optional<Recency> recency) {
    static final Policy OF_TEXT = new Policy(MatchLevel.USUAL, Optional.empty());
  }

  private RankingProfile(String name, Map<RankingFeature, Double> weights, Policy policy) {
    this.name = name;
    this.weights = new EnumMap<>(weights);
    this.policy = policy;
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
    return new RankingProfile(name + " with " + feature + " " + weight, changed, policy);
  }

  /** Returns a copy in which scores fall with age. */
  public RankingProfile withRecency(Recency recency) {
    return new RankingProfile(
        name + " with " + recency, weights, new Policy(policy.level, Optional.of(recency)));
  }

  /** How much a feature counts, at least 0. */
  public double weight(RankingFeature feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  /** The profile's name. */
  public String name() {
    return name;
  }

  /** How alike words must be of which the query does not say it. */
  public MatchLevel level() {
    return policy.level;
  }

  /** How scores fall with age; empty where age does not matter. */
  public Optional<Recency> recency() {
    return policy.recency;
  }

  /**
   * Whether no feature but {@link RankingFeature#STEM} counts, which the index scores by itself.
   */
  public boolean weighsStemsOnly() {
    return weights.entrySet().stream()
        .allMatch(entry -> entry.getValue() == 0 || entry.getKey() == RankingFeature.STEM);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RankingProfile that
        && name.equals(that.name)
        && weights.equals(that.weights)
        && policy.equals(that.policy);
  }

  @Override
  public int hashCode() {
    return Objects.hash(weights, policy);
  }

  @Override
  public String toString() {
    return weights.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", ", name + "[", ""))
        + (policy.level == MatchLevel.USUAL ? "" : ", words " + policy.level)
        + policy.recency.map(recency -> ", " + recency).orElse("")
        + "]";
  }
}
