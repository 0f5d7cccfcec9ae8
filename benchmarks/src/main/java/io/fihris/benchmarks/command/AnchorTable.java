// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.command;

import io.fihris.benchmarks.collection.Definition;
import io.fihris.benchmarks.measure.Measure;
import io.fihris.benchmarks.report.Evaluation;
import io.fihris.benchmarks.report.SystemScores;
import java.util.Locale;
import java.util.Optional;

/** Published scores, each beside the score of the system of ours that should reach the same. */
final class AnchorTable {
  private AnchorTable() {}

  static String of(Definition definition, Evaluation evaluation) {
    StringBuilder out = new StringBuilder("\nPublished scores on " + definition.title() + "\n");
    for (Definition.Anchor anchor : definition.anchors()) {
      out.append(
          String.format(
              Locale.ROOT, "  %-8s %.4f  %s", anchor.measure(), anchor.score(), anchor.label()));
      out.append(ours(anchor, evaluation).map(score -> ours(anchor, score)).orElse(""));
      out.append(" [").append(anchor.source()).append("]\n");
    }
    return out.toString();
  }

  private static String ours(Definition.Anchor anchor, double score) {
    return String.format(Locale.ROOT, "; here %.4f (%+.4f)", score, score - anchor.score());
  }

  private static Optional<Double> ours(Definition.Anchor anchor, Evaluation evaluation) {
    Measure measure = Measure.parse(anchor.measure());
    return evaluation.systems().stream()
        .filter(system -> anchor.system().filter(system.name()::equals).isPresent())
        .filter(system -> evaluation.settings().measures().contains(measure))
        .map((SystemScores system) -> system.mean(measure))
        .findFirst();
  }
}
