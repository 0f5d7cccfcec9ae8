// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.stemming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A report as lines of text: a row a system, only the measures that the gold can tell. */
final class ReportTable {
  private static final int NAME_WIDTH = 18;
  private static final int COLUMN_WIDTH = 11;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("exact", Scores::exact),
          new Column("affixed", Scores::exactAffixed),
          new Column("bare", Scores::bareIntact),
          new Column("precision", Scores::pairPrecision),
          new Column("recall", Scores::pairRecall),
          new Column("pair F1", Scores::pairF1),
          new Column("conflated", Scores::conflated),
          new Column("false", Scores::falseMerges));

  private ReportTable() {}

  private record Column(String title, Function<Scores, @Nullable Double> value) {}

  static List<String> of(StemmingReport report) {
    List<Column> columns =
        COLUMNS.stream()
            .filter(
                column -> report.systems().stream().anyMatch(s -> column.value().apply(s) != null))
            .toList();
    List<String> lines = new ArrayList<>();
    lines.add("%s: %,d judged".formatted(report.gold(), report.words()));
    StringBuilder header = new StringBuilder(pad("system"));
    columns.forEach(column -> header.append(("%" + COLUMN_WIDTH + "s").formatted(column.title())));
    lines.add(header.toString());
    for (Scores scores : report.systems()) {
      StringBuilder line = new StringBuilder(pad(scores.name()));
      columns.forEach(column -> line.append(cell(column.value().apply(scores))));
      lines.add(line.toString());
    }
    if (!report.note().isEmpty()) {
      lines.add(report.note());
    }
    return lines;
  }

  private static String pad(String name) {
    return ("%-" + NAME_WIDTH + "s").formatted(name);
  }

  private static String cell(@Nullable Double value) {
    return value == null
        ? " ".repeat(COLUMN_WIDTH)
        : String.format(Locale.ROOT, "%" + COLUMN_WIDTH + ".4f", value);
  }
}
