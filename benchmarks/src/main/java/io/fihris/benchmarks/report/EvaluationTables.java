// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import io.fihris.benchmarks.measure.Measure;
import io.fihris.benchmarks.system.Cost;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables that the terminal, Markdown and LaTeX reports share. */
final class EvaluationTables {
  private static final String NOT_MEASURED = "-";

  private EvaluationTables() {}

  static TextTable scores(Evaluation evaluation) {
    List<String> header = new ArrayList<>(List.of("system"));
    evaluation.settings().measures().forEach(measure -> header.add(measure.name()));
    List<List<String>> rows = new ArrayList<>();
    for (SystemScores system : evaluation.systems()) {
      List<String> row = new ArrayList<>(List.of(system.name()));
      for (Measure measure : evaluation.settings().measures()) {
        row.add(
            Figures.score(system.mean(measure))
                + evaluation.comparison(system.name(), measure).map(Comparison::mark).orElse(""));
      }
      rows.add(row);
    }
    return new TextTable(header, rows);
  }

  static TextTable comparisons(Evaluation evaluation) {
    List<List<String>> rows = new ArrayList<>();
    for (Comparison c : evaluation.comparisons()) {
      if (c.measure().equals(evaluation.mainMeasure())) {
        rows.add(
            List.of(
                c.system(),
                Figures.difference(c.differences().mean()),
                Figures.percent(c.relative()),
                Figures.percent(c.errorReduction()),
                Figures.pValue(c.pValue()),
                Figures.pValue(c.pValueHolm()),
                Figures.pValue(c.pValueT()),
                Figures.difference(c.differences().effectSize()),
                c.differences().wins()
                    + "/"
                    + c.differences().ties()
                    + "/"
                    + c.differences().losses()));
      }
    }
    return new TextTable(
        List.of(
            evaluation.mainMeasure().name() + " against " + evaluation.settings().baseline(),
            "difference",
            "relative",
            "error gone",
            "p",
            "p Holm",
            "p t-test",
            "effect",
            "won/tied/lost"),
        rows);
  }

  static TextTable costs(Evaluation evaluation) {
    List<List<String>> rows = new ArrayList<>();
    for (SystemScores system : evaluation.systems()) {
      Optional<Cost> cost = system.result().cost();
      rows.add(
          List.of(
              system.name(),
              cost.map(c -> Figures.seconds(c.indexSeconds())).orElse(NOT_MEASURED),
              cost.map(c -> Figures.megabytes(c.indexBytes())).orElse(NOT_MEASURED),
              cost.map(c -> Figures.millis(c.queryMillis().p50())).orElse(NOT_MEASURED),
              cost.map(c -> Figures.millis(c.queryMillis().p90())).orElse(NOT_MEASURED),
              cost.map(c -> Figures.millis(c.queryMillis().p99())).orElse(NOT_MEASURED)));
    }
    return new TextTable(
        List.of("cost", "index time", "index size", "query p50", "p90", "p99"), rows);
  }

  static Optional<TextTable> phenomena(Evaluation evaluation) {
    List<PhenomenonTable.Row> found = PhenomenonTable.of(evaluation).rows();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<String> header =
        new ArrayList<>(List.of(evaluation.mainMeasure().name() + " by phenomenon", "topics"));
    evaluation.systems().forEach(system -> header.add(system.name()));
    List<List<String>> rows = new ArrayList<>();
    for (PhenomenonTable.Row row : found) {
      List<String> cells = new ArrayList<>(List.of(row.phenomenon(), String.valueOf(row.topics())));
      row.means().forEach(mean -> cells.add(Figures.score(mean)));
      rows.add(cells);
    }
    return Optional.of(new TextTable(header, rows));
  }

  /** What the marks and tests mean, in one line. */
  static String legend(Evaluation evaluation) {
    return "* p < .05, ** p < .01 against "
        + evaluation.settings().baseline()
        + " ("
        + evaluation.settings().test().describe()
        + ", Holm over systems)";
  }

  /** What was measured, in one line. */
  static String title(Evaluation evaluation) {
    Evaluation.Settings settings = evaluation.settings();
    return evaluation.collection().name()
        + ": "
        + Figures.count(settings.documents())
        + " articles, "
        + Figures.count(evaluation.topics().size())
        + " topics, fields "
        + settings.fields()
        + ", depth "
        + settings.depth();
  }
}
