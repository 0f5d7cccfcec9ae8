// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.tuning;

import java.util.Arrays;
import java.util.List;

/**
 * A collection's topics with their candidates. Immutable.
 *
 * @param name in reports
 * @param baseline mean nDCG@10 of {@code lucene-arabic}
 * @param topics each topic's candidates
 */
public record TuningSet(String name, double baseline, List<JudgedCandidates> topics) {
  /** Copies the list. */
  public TuningSet {
    topics = List.copyOf(topics);
  }

  /** How much of the baseline's error, 1 - nDCG@10, is gone with these weights, in per cent. */
  double errorCut(Weights weights) {
    double mean = topics.stream().mapToDouble(topic -> topic.ndcg(weights)).average().orElse(0);
    return 100 * (mean - baseline) / (1 - baseline);
  }

  /**
   * How much the difference of two error cuts would vary if other topics were asked: its standard
   * error, in per cent.
   */
  double standardError(Weights first, Weights second) {
    double[] differences =
        topics.stream().mapToDouble(topic -> topic.ndcg(first) - topic.ndcg(second)).toArray();
    double mean = Arrays.stream(differences).average().orElse(0);
    double squares = Arrays.stream(differences).map(d -> (d - mean) * (d - mean)).sum();
    return 100 * Math.sqrt(squares) / differences.length / (1 - baseline);
  }
}
