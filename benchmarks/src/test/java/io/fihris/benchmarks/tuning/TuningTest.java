// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fihris.benchmarks.collection.ScoredId;
import io.fihris.benchmarks.measure.JudgedRanking;
import io.fihris.benchmarks.measure.Ndcg;
import io.fihris.benchmarks.tuning.Constants.Constant;
import io.fihris.search.Candidate;
import io.fihris.search.RankingFeature;
import io.fihris.search.RankingProfile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TuningTest {
  @Test
  void measuresAsTheMeasureDoes() {
    for (long seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      List<Candidate> candidates = candidates(random, 1 + random.nextInt(60));
      var judgments = new HashMap<String, Integer>();
      for (int i = 0; i < 20; i++) {
        judgments.put("article-" + random.nextInt(80), random.nextInt(4));
      }
      Weights weights = Constants.GUESSED.weights().with(RankingFeature.NEAR, random.nextDouble());
      assertThat(JudgedCandidates.of(candidates, judgments).ndcg(weights))
          .as("seed %d", seed)
          .isCloseTo(
              new Ndcg(10).of(JudgedRanking.of(scored(candidates, weights), judgments)),
              within(1e-9));
    }
  }

  @Test
  void findsTheFeatureThatTellsWhatIsRelevant() {
    TuningSet set = setWhere(RankingFeature.BREVITY);
    Constants tuned = new CoordinateAscent(Constants.GUESSED, 0.01).tune(List.of(set));
    assertThat(tuned.of(Constant.BREVITY)).isGreaterThan(Constants.GUESSED.of(Constant.BREVITY));
    assertThat(set.errorCut(tuned.weights()))
        .isGreaterThan(set.errorCut(Constants.GUESSED.weights()));
  }

  @Test
  void staysWhereItWasWithoutReason() {
    var set = new TuningSet("nothing to find", 0.5, List.of());
    assertThat(new CoordinateAscent(Constants.GUESSED, 0.2).tune(List.of(set)))
        .isEqualTo(Constants.GUESSED);
  }

  @Test
  void reportsEachFeatureAndEachSet() {
    List<TuningSet> sets = List.of(setWhere(RankingFeature.NEAR), setWhere(RankingFeature.BREVITY));
    String report =
        new TuningReport(sets, new CoordinateAscent(Constants.GUESSED, 0.2)).toMarkdown();
    assertThat(report)
        .contains("| NEAR | BREVITY | mean |")
        .contains("tuned on the others")
        .contains("its standard error")
        .contains("| spelling |")
        .contains("| headline folded |");
    assertThat(new TuningReport(sets, new CoordinateAscent(Constants.GUESSED, 0.2)).toMarkdown())
        .isEqualTo(report);
  }

  @Test
  void shipsWeightsThatAreMadeOfTheConstants() {
    Weights made = Constants.of(RankingProfile.RELEVANCE).weights();
    Weights shipped = Weights.of(RankingProfile.RELEVANCE);
    for (RankingFeature feature : RankingFeature.values()) {
      assertThat(shipped.of(feature)).as(feature.name()).isCloseTo(made.of(feature), within(1e-9));
    }
  }

  @Test
  void knowsHowSureADifferenceIs() {
    Weights flat = Constants.GUESSED.weights();
    TuningSet set = setWhere(RankingFeature.NEAR);
    assertThat(set.standardError(flat, flat)).isZero();
    assertThat(set.standardError(flat, flat.with(RankingFeature.NEAR, 9))).isPositive();
  }

  /** Topics whose relevant article is the one with the most of a feature. */
  private static TuningSet setWhere(RankingFeature telling) {
    var topics = new ArrayList<JudgedCandidates>();
    for (long seed = 0; seed < 30; seed++) {
      List<Candidate> candidates = candidates(new Random(seed), 40);
      Candidate most = candidates.getFirst();
      for (Candidate one : candidates) {
        most = value(one, telling) > value(most, telling) ? one : most;
      }
      topics.add(JudgedCandidates.of(candidates, Map.of(most.id(), 1)));
    }
    return new TuningSet(telling.name(), 0.2, topics);
  }

  private static double value(Candidate candidate, RankingFeature feature) {
    return candidate.features().getOrDefault(feature, 0.0);
  }

  private static List<Candidate> candidates(Random random, int count) {
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < count; i++) {
      var features = new EnumMap<RankingFeature, Double>(RankingFeature.class);
      for (RankingFeature feature : RankingFeature.values()) {
        features.put(feature, 10 * random.nextDouble());
      }
      candidates.add(new Candidate("article-" + i, features));
    }
    return candidates;
  }

  private static List<ScoredId> scored(List<Candidate> candidates, Weights weights) {
    var scored = new ArrayList<ScoredId>();
    for (Candidate one : candidates) {
      double score = 0;
      for (RankingFeature feature : RankingFeature.values()) {
        score += weights.of(feature) * value(one, feature);
      }
      scored.add(new ScoredId(one.id(), score));
    }
    return scored;
  }
}
