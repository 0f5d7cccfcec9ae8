// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import io.fihris.benchmarks.collection.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores by what topics test: one row for each phenomenon, with the mean of each system over the
 * topics that carry its label. A topic with several labels counts in several rows.
 *
 * @param rows by name of the phenomenon; none where topics have no labels
 */
record PhenomenonTable(List<Row> rows) {

  /**
   * One phenomenon.
   *
   * @param means in the order of the systems
   */
  record Row(String phenomenon, int topics, List<Double> means) {}

  static PhenomenonTable of(Evaluation evaluation) {
    Map<String, List<Integer>> positions = new TreeMap<>();
    List<Topic> topics = evaluation.topics();
    for (int i = 0; i < topics.size(); i++) {
      for (String phenomenon : topics.get(i).phenomena()) {
        positions.computeIfAbsent(phenomenon, label -> new ArrayList<>()).add(i);
      }
    }
    List<Row> rows = new ArrayList<>();
    positions.forEach(
        (phenomenon, of) ->
            rows.add(
                new Row(
                    phenomenon,
                    of.size(),
                    evaluation.systems().stream().map(s -> mean(evaluation, s, of)).toList())));
    return new PhenomenonTable(rows);
  }

  private static double mean(Evaluation evaluation, SystemScores system, List<Integer> positions) {
    double[] scores = system.of(evaluation.mainMeasure());
    return positions.stream().mapToDouble(i -> scores[i]).average().orElse(0);
  }
}
