// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of short texts. The first column is aligned left, all others right.
 *
 * @param header names of the columns
 * @param rows as many cells each
 */
public record TextTable(List<String> header, List<List<String>> rows) {

  String toTerminal() {
    StringBuilder out = new StringBuilder();
    line(header, out);
    for (List<String> row : rows) {
      line(row, out);
    }
    return out.toString();
  }

  /** In GitHub's Markdown. */
  public String toMarkdown() {
    StringBuilder out = new StringBuilder();
    out.append("| ").append(String.join(" | ", header)).append(" |\n|---|");
    out.append("---:|".repeat(header.size() - 1)).append('\n');
    for (List<String> row : rows) {
      out.append("| ").append(String.join(" | ", row)).append(" |\n");
    }
    return out.toString();
  }

  String toLatex() {
    StringBuilder out = new StringBuilder();
    out.append("\\begin{tabular}{l").append("r".repeat(header.size() - 1)).append("}\n\\hline\n");
    out.append(latexRow(header)).append("\\hline\n");
    for (List<String> row : rows) {
      out.append(latexRow(row));
    }
    return out.append("\\hline\n\\end{tabular}\n").toString();
  }

  private static String latexRow(List<String> cells) {
    List<String> escaped = new ArrayList<>();
    for (String cell : cells) {
      escaped.add(
          cell.replaceAll("[&%$#_{}]", "\\\\$0")
              .replaceFirst("(\\*+)$", "\\$^{$1}\\$")
              .replace("<", "$<$"));
    }
    return String.join(" & ", escaped) + " \\\\\n";
  }

  private void line(List<String> cells, StringBuilder out) {
    for (int column = 0; column < cells.size(); column++) {
      String padding = " ".repeat(width(column) - cells.get(column).length());
      out.append(column == 0 ? "" : "  ");
      out.append(column == 0 ? cells.get(column) + padding : padding + cells.get(column));
    }
    out.append('\n');
  }

  private int width(int column) {
    int widest = header.get(column).length();
    for (List<String> row : rows) {
      widest = Math.max(widest, row.get(column).length());
    }
    return widest;
  }
}
