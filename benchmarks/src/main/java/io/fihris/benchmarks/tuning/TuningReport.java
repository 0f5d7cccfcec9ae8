// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.tuning;

import io.fihris.benchmarks.report.TextTable;
import io.fihris.search.RankingFeature;
import io.fihris.search.RankingProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the features are worth on some collections, as Markdown: the shipped weights and better
 * ones, each feature left out, each weight swept, and each collection left out of the tuning.
 *
 * @param sets the collections
 * @param ascent how weights are tuned
 */
public record TuningReport(List<TuningSet> sets, CoordinateAscent ascent) {
  private static final Weights SHIPPED = Weights.of(RankingProfile.RELEVANCE);

  /** Copies the list. */
  public TuningReport {
    sets = List.copyOf(sets);
  }

  /** A report with weights tuned from round guesses. */
  public static TuningReport of(List<TuningSet> sets, double penalty) {
    return new TuningReport(sets, new CoordinateAscent(Weights.GUESSED, penalty));
  }

  /** The tables, the shipped weights and those tuned. */
  public String toMarkdown() {
    Weights tuned = ascent.tune(sets);
    return String.join(
        "\n",
        "Per cent of lucene-arabic's error, 1 - nDCG@10, that is gone.",
        "",
        table("weights", weightings(tuned)),
        "Shipped: " + SHIPPED,
        "",
        "Tuned: " + tuned,
        "",
        table("shipped, without", ablation()),
        sweeps());
  }

  private List<List<String>> weightings(Weights tuned) {
    var rows = new ArrayList<List<String>>();
    rows.add(row("guessed", ascent.guess()));
    rows.add(row("shipped", SHIPPED));
    rows.add(row("tuned on all", tuned));
    if (sets.size() > 1) {
      List<Double> left =
          sets.stream().map(set -> set.errorCut(ascent.tune(without(set)))).toList();
      List<Double> all = sets.stream().map(set -> set.errorCut(tuned)).toList();
      rows.add(row("tuned on the others", left));
      rows.add(row("loss", all, left));
    }
    return rows;
  }

  private List<TuningSet> without(TuningSet left) {
    return sets.stream().filter(set -> !set.equals(left)).toList();
  }

  private List<List<String>> ablation() {
    return Stream.of(RankingFeature.values())
        .map(feature -> row(label(feature), SHIPPED.with(feature, 0)))
        .toList();
  }

  private String sweeps() {
    var header = new ArrayList<String>(List.of("shipped but, mean"));
    CoordinateAscent.GRID.forEach(weight -> header.add(weight.toString()));
    var rows = new ArrayList<List<String>>();
    for (RankingFeature feature : RankingFeature.values()) {
      var cells = new ArrayList<String>(List.of(label(feature)));
      for (double weight : CoordinateAscent.GRID) {
        cells.add(cell(CoordinateAscent.mean(sets, SHIPPED.with(feature, weight))));
      }
      rows.add(cells);
    }
    return new TextTable(header, rows).toMarkdown();
  }

  private String table(String corner, List<List<String>> rows) {
    var header = new ArrayList<String>(List.of(corner));
    sets.forEach(set -> header.add(set.name()));
    header.add("mean");
    return new TextTable(header, rows).toMarkdown();
  }

  private List<String> row(String label, Weights weights) {
    return row(label, sets.stream().map(set -> set.errorCut(weights)).toList());
  }

  private List<String> row(String label, List<Double> first, List<Double> second) {
    var differences = new ArrayList<Double>();
    for (int i = 0; i < first.size(); i++) {
      differences.add(first.get(i) - second.get(i));
    }
    return row(label, differences);
  }

  private static List<String> row(String label, List<Double> values) {
    var cells = new ArrayList<String>(List.of(label));
    values.forEach(value -> cells.add(cell(value)));
    cells.add(cell(values.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
    return cells;
  }

  private static String label(RankingFeature feature) {
    return feature.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String cell(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
