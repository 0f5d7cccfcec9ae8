// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import io.fihris.benchmarks.collection.TestCollection;
import io.fihris.benchmarks.measure.JudgedRanking;
import io.fihris.benchmarks.measure.Measure;
import io.fihris.benchmarks.system.SystemResult;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well one system answered each topic.
 *
 * @param result what it answered and what that cost
 * @param perTopic measure to scores, in the order of the collection's topics
 */
public record SystemScores(SystemResult result, Map<Measure, double[]> perTopic) {

  /** Scores a result. */
  static SystemScores of(SystemResult result, TestCollection collection, List<Measure> measures) {
    List<JudgedRanking> rankings =
        collection.topics().keySet().stream()
            .map(topic -> JudgedRanking.of(result.run().of(topic), collection.qrels().of(topic)))
            .toList();
    Map<Measure, double[]> perTopic = new LinkedHashMap<>();
    for (Measure measure : measures) {
      perTopic.put(measure, rankings.stream().mapToDouble(measure::of).toArray());
    }
    return new SystemScores(result, perTopic);
  }

  /** The system's name. */
  public String name() {
    return result.name();
  }

  /** The scores of every topic. */
  public double[] of(Measure measure) {
    double[] scores = perTopic.get(measure);
    if (scores == null) {
      throw new IllegalArgumentException("Not measured: " + measure.name());
    }
    return scores;
  }

  /** The mean over all topics. */
  public double mean(Measure measure) {
    return Arrays.stream(of(measure)).average().orElse(0);
  }
}
