// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An evaluation as one self-contained HTML page: no script, no other file, no network. Topics and
 * articles stand in their own direction.
 */
public final class HtmlReport {
  private static final String STYLE = "report.css";

  private HtmlReport() {}

  /** The page; reads the articles that it shows from the collection. */
  public static String of(Evaluation evaluation) throws IOException {
    String subject = evaluation.subject().name();
    String baseline = evaluation.baseline().name();
    TopicPanels panels = TopicPanels.of(evaluation);
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head>");
    out.append("<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
    out.append("<title>").append(Html.escape(EvaluationTables.title(evaluation)));
    out.append("</title><style>\n")
        .append(style())
        .append("</style></head><body>\n<h1>Search quality on ");
    out.append(Html.escape(evaluation.collection().name())).append("</h1><p>");
    out.append(Html.escape(EvaluationTables.title(evaluation))).append(".</p>\n");
    section("Scores", table(EvaluationTables.scores(evaluation), evaluation), out);
    out.append("<p class=\"note\">").append(Html.escape(EvaluationTables.legend(evaluation)));
    out.append(". Judged@k says how many hits were judged, not how good they are.</p>\n");
    if (!evaluation.comparisons().isEmpty()) {
      section("Differences", table(EvaluationTables.comparisons(evaluation), evaluation), out);
      section(
          "Topic by topic: "
              + subject
              + " minus "
              + baseline
              + ", "
              + evaluation.mainMeasure().name(),
          "<figure>" + DifferencePlot.of(evaluation) + "</figure>",
          out);
    }
    out.append("<div class=\"pair\">");
    section(
        "Precision and recall",
        "<figure>" + PrecisionRecallPlot.of(evaluation) + "</figure>" + legend(evaluation),
        out);
    section("Query time", "<figure>" + LatencyPlot.of(evaluation) + "</figure>", out);
    out.append("</div>");
    section("Cost", table(EvaluationTables.costs(evaluation), evaluation), out);
    EvaluationTables.phenomena(evaluation)
        .ifPresent(rows -> section("What topics test", table(rows, evaluation), out));
    if (!evaluation.comparisons().isEmpty()) {
      section("Topics won most by " + subject + " against " + baseline, panels.wins(), out);
      section("Topics lost most by " + subject + " against " + baseline, panels.losses(), out);
    }
    section("How to reproduce", reproduction(evaluation), out);
    return out.append("</body></html>\n").toString();
  }

  private static void section(String title, String content, StringBuilder out) {
    out.append("<section><h2>").append(Html.escape(title)).append("</h2>\n");
    out.append(content).append("</section>\n");
  }

  private static String table(TextTable table, Evaluation evaluation) {
    String subject = evaluation.subject().name();
    StringBuilder out = new StringBuilder("<div class=\"wide\"><table><thead><tr>");
    table.header().forEach(cell -> out.append("<th>").append(Html.escape(cell)).append("</th>"));
    out.append("</tr></thead><tbody>");
    for (List<String> row : table.rows()) {
      out.append(row.getFirst().equals(subject) ? "<tr class=\"subject\">" : "<tr>");
      row.forEach(cell -> out.append("<td>").append(Html.escape(cell)).append("</td>"));
      out.append("</tr>\n");
    }
    return out.append("</tbody></table></div>\n").toString();
  }

  private static String legend(Evaluation evaluation) {
    StringBuilder out = new StringBuilder("<p class=\"legend\">");
    for (int i = 0; i < evaluation.systems().size(); i++) {
      out.append("<span class=\"").append(Palette.of(i)).append("\">&#9632; ");
      out.append(Html.escape(evaluation.systems().get(i).name())).append("</span> ");
    }
    return out.append("</p>").toString();
  }

  private static String reproduction(Evaluation evaluation) {
    StringBuilder out = new StringBuilder("<pre>");
    out.append(Html.escape(evaluation.settings().command())).append("</pre><ul>");
    for (SystemScores system : evaluation.systems()) {
      out.append("<li><b>").append(Html.escape(system.name())).append("</b>: ");
      out.append(Html.escape(system.result().description())).append("</li>");
    }
    return out.append("</ul>\n").toString();
  }

  private static String style() throws IOException {
    try (InputStream css = HtmlReport.class.getResourceAsStream(STYLE)) {
      if (css == null) {
        throw new IOException("This build lacks a resource of the HTML report: " + STYLE);
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
