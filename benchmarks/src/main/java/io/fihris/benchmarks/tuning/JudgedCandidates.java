// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.tuning;

import io.fihris.search.Candidate;
import io.fihris.search.RankingFeature;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One topic's candidates as numbers: their features, and the gains of those that are relevant.
 * Immutable.
 */
final class JudgedCandidates {
  private static final int DEPTH = 10;

  private final int count;
  private final double[][] features;
  private final int[] relevant;
  private final int[] gains;
  private final double ideal;

  private JudgedCandidates(List<Candidate> candidates, int[] grades, double ideal) {
    this.count = candidates.size();
    this.features = new double[RankingFeature.values().length][count];
    for (int i = 0; i < count; i++) {
      for (Map.Entry<RankingFeature, Double> one : candidates.get(i).features().entrySet()) {
        features[one.getKey().ordinal()][i] = one.getValue();
      }
    }
    this.relevant = IntStream.range(0, count).filter(i -> grades[i] > 0).toArray();
    this.gains = Arrays.stream(relevant).map(i -> grades[i]).toArray();
    this.ideal = ideal;
  }

  /**
   * What a topic found.
   *
   * @param candidates in the order that breaks ties
   * @param judgments article to grade
   */
  static JudgedCandidates of(List<Candidate> candidates, Map<String, Integer> judgments) {
    int[] grades =
        candidates.stream().mapToInt(found -> judgments.getOrDefault(found.id(), 0)).toArray();
    return new JudgedCandidates(candidates, grades, ideal(judgments));
  }

  /** nDCG@10 of the candidates in the order of their weighted sums. */
  double ndcg(Weights weights) {
    double[] scores = scores(weights);
    double gained = 0;
    for (int i = 0; i < relevant.length; i++) {
      int rank = rank(scores, relevant[i]);
      gained += rank < DEPTH ? discounted(gains[i], rank) : 0;
    }
    return ideal == 0 ? 0 : gained / ideal;
  }

  private double[] scores(Weights weights) {
    var scores = new double[count];
    for (RankingFeature feature : RankingFeature.values()) {
      double weight = weights.of(feature);
      double[] values = features[feature.ordinal()];
      for (int i = 0; weight != 0 && i < count; i++) {
        scores[i] += weight * values[i];
      }
    }
    return scores;
  }

  private static int rank(double[] scores, int candidate) {
    int before = 0;
    for (int i = 0; i < scores.length; i++) {
      boolean isBefore =
          scores[i] > scores[candidate] || (i < candidate && scores[i] == scores[candidate]);
      before += isBefore ? 1 : 0;
    }
    return before;
  }

  private static double ideal(Map<String, Integer> judgments) {
    int[] grades = judgments.values().stream().mapToInt(Integer::intValue).sorted().toArray();
    double sum = 0;
    for (int rank = 0; rank < Math.min(DEPTH, grades.length); rank++) {
      sum += discounted(Math.max(0, grades[grades.length - 1 - rank]), rank);
    }
    return sum;
  }

  private static double discounted(int gain, int rank) {
    return gain * Math.log(2) / Math.log(rank + 2.0);
  }
}
