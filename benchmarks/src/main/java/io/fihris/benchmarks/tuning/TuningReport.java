// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.tuning;

import io.fihris.benchmarks.report.TextTable;
import io.fihris.benchmarks.tuning.Constants.Constant;
import io.fihris.search.RankingFeature;
import io.fihris.search.RankingProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the features are worth on some collections, as Markdown: the shipped weights and better
 * ones, each feature left out, each constant swept, and each collection left out of the tuning.
 *
 * @param sets the collections
 * @param ascent how constants are tuned
 */
public record TuningReport(List<TuningSet> sets, CoordinateAscent ascent) {
  private static final Weights SHIPPED = Weights.of(RankingProfile.RELEVANCE);

  /** Copies the list. */
  public TuningReport {
    sets = List.copyOf(sets);
  }

  /** A report with constants tuned from round guesses. */
  public static TuningReport of(List<TuningSet> sets, double penalty) {
    return new TuningReport(sets, new CoordinateAscent(Constants.GUESSED, penalty));
  }

  /** The tables, the shipped weights and those tuned. */
  public String toMarkdown() {
    Constants tuned = ascent.tune(sets);
    return String.join(
        "\n",
        "Per cent of lucene-arabic's error, 1 - nDCG@10, that is gone.",
        "",
        table("weights", weightings(tuned.weights())),
        "Shipped: " + SHIPPED,
        "",
        "Tuned: " + tuned + "; " + tuned.weights(),
        "",
        table("shipped, without", ablation()),
        sweeps());
  }

  private List<List<String>> weightings(Weights tuned) {
    var rows = new ArrayList<List<String>>();
    rows.add(row("guessed", ascent.guess().weights()));
    rows.add(row("shipped", SHIPPED));
    rows.add(row("tuned on all", tuned));
    if (sets.size() > 1) {
      rows.addAll(leftOut(tuned));
    }
    return rows;
  }

  /** What each set loses that has no part in the tuning, and how sure that is. */
  private List<List<String>> leftOut(Weights tuned) {
    var left = new ArrayList<Double>();
    var losses = new ArrayList<Double>();
    var errors = new ArrayList<Double>();
    for (TuningSet set : sets) {
      Weights others = ascent.tune(without(set)).weights();
      left.add(set.errorCut(others));
      losses.add(set.errorCut(tuned) - set.errorCut(others));
      errors.add(set.standardError(tuned, others));
    }
    return List.of(
        row("tuned on the others", left), row("loss", losses), row("its standard error", errors));
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
    CoordinateAscent.GRID.forEach(value -> header.add(value.toString()));
    var rows = new ArrayList<List<String>>();
    Constants shipped = Constants.of(RankingProfile.RELEVANCE);
    for (Constant constant : Constant.values()) {
      var cells = new ArrayList<String>(List.of(label(constant)));
      for (double value : CoordinateAscent.GRID) {
        Weights swept = shipped.with(constant, value).weights();
        cells.add(cell(CoordinateAscent.mean(sets, swept)));
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

  private static List<String> row(String label, List<Double> values) {
    var cells = new ArrayList<String>(List.of(label));
    values.forEach(value -> cells.add(cell(value)));
    cells.add(cell(values.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
    return cells;
  }

  private static String label(Enum<?> named) {
    return named.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String cell(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
