// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An evaluation as tables of plain text: for a terminal, a Markdown page or a LaTeX paper. */
public final class TextReport {
  private TextReport() {}

  /** For a terminal. */
  public static String toTerminal(Evaluation evaluation) {
    return String.join(
            "\n",
            EvaluationTables.title(evaluation),
            "",
            tables(evaluation, TextTable::toTerminal),
            EvaluationTables.legend(evaluation))
        + "\n";
  }

  /** A Markdown page. */
  public static String toMarkdown(Evaluation evaluation) {
    return String.join(
        "\n",
        "# " + EvaluationTables.title(evaluation),
        "",
        tables(evaluation, TextTable::toMarkdown),
        EvaluationTables.legend(evaluation) + ".",
        "",
        "Reproduce: `" + evaluation.settings().command() + "`",
        "");
  }

  /** LaTeX tables, one tabular environment each. */
  public static String toLatex(Evaluation evaluation) {
    return String.join(
        "\n",
        "% " + EvaluationTables.title(evaluation),
        "% " + evaluation.settings().command(),
        tables(evaluation, TextTable::toLatex),
        "% " + EvaluationTables.legend(evaluation),
        "");
  }

  private static String tables(Evaluation evaluation, Function<TextTable, String> form) {
    List<TextTable> tables = new ArrayList<>();
    tables.add(EvaluationTables.scores(evaluation));
    if (!evaluation.comparisons().isEmpty()) {
      tables.add(EvaluationTables.comparisons(evaluation));
    }
    tables.add(EvaluationTables.costs(evaluation));
    EvaluationTables.phenomena(evaluation).ifPresent(tables::add);
    return String.join("\n", tables.stream().map(form).toList());
  }
}
