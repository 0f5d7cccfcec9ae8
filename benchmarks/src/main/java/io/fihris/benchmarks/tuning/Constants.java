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
 * The few numbers that all weights are made of, so that no weight is tuned on what one collection
 * alone can tell of it. Stems in the whole article always count .5 and skeletons 1; only ratios
 * matter. Immutable.
 *
 * @param of the value of each, at least 0
 */
record Constants(Map<Constant, Double> of) {
  /** One of the numbers. */
  enum Constant {
    /** What a word as spelled counts against its stem in a place, and adjacent against near. */
    SPELLING,
    /** What stems count in the headline, and in the opening. */
    PLACE,
    /** What words near one another count. */
    NEARNESS,
    /** What it counts how much of the query is in the article, and in one passage. */
    COVERAGE,
    /** What it counts that an article is short. */
    BREVITY
  }

  /** Round guesses to begin with and to stay near; they were made before the constants were few. */
  static final Constants GUESSED =
      new Constants(
          Map.of(
              Constant.SPELLING, 0.3,
              Constant.PLACE, 1.0,
              Constant.NEARNESS, 1.0,
              Constant.COVERAGE, 0.4,
              Constant.BREVITY, 1.5));

  private static final double STEM = 0.5;
  private static final double SKELETON = 1;

  /** Copies the map. */
  Constants {
    of = Map.copyOf(of);
  }

  /** The constants of a profile whose weights are made of them. */
  static Constants of(RankingProfile profile) {
    return new Constants(
        Map.of(
            Constant.SPELLING, profile.weight(RankingFeature.FOLDED),
            Constant.PLACE, profile.weight(RankingFeature.HEADLINE),
            Constant.NEARNESS, profile.weight(RankingFeature.NEAR),
            Constant.COVERAGE, profile.weight(RankingFeature.COVERAGE),
            Constant.BREVITY, profile.weight(RankingFeature.BREVITY)));
  }

  double of(Constant constant) {
    return of.getOrDefault(constant, 0.0);
  }

  Constants with(Constant constant, double value) {
    var changed = new EnumMap<Constant, Double>(of);
    changed.put(constant, value);
    return new Constants(changed);
  }

  /** What each feature counts. Vowel signs are not tuned: too few queries have any. */
  Weights weights() {
    return new Weights(
        Arrays.stream(RankingFeature.values())
            .collect(Collectors.toMap(feature -> feature, this::weight)));
  }

  private double weight(RankingFeature feature) {
    double spelling = of(Constant.SPELLING);
    return switch (feature) {
      case STEM -> STEM;
      case FOLDED -> spelling;
      case SKELETON -> SKELETON;
      case HEADLINE, OPENING -> of(Constant.PLACE);
      case HEADLINE_FOLDED, OPENING_FOLDED -> spelling * of(Constant.PLACE);
      case NEAR -> of(Constant.NEARNESS);
      case ADJACENT -> spelling * of(Constant.NEARNESS);
      case COVERAGE, PASSAGE -> of(Constant.COVERAGE);
      case BREVITY -> of(Constant.BREVITY);
      case VOWELS -> RankingProfile.RELEVANCE.weight(RankingFeature.VOWELS);
    };
  }

  /** Such as {@code SPELLING 0.3, PLACE 1.0}. */
  @Override
  public String toString() {
    return Arrays.stream(Constant.values())
        .map(constant -> String.format(Locale.ROOT, "%s %s", constant, of(constant)))
        .collect(Collectors.joining(", "));
  }
}
