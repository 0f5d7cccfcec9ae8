// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.command;

import io.fihris.benchmarks.report.Evaluation;
import io.fihris.benchmarks.report.HtmlReport;
import io.fihris.benchmarks.report.JsonReport;
import io.fihris.benchmarks.report.RunFolder;
import io.fihris.benchmarks.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where reports are written besides the table on the terminal. */
final class ReportOptions {
  @Option(names = "--json", paramLabel = "FILE", description = "All figures as JSON.")
  @Nullable Path json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "One self-contained page with plots and hits side by side.")
  @Nullable Path html;

  @Option(names = "--markdown", paramLabel = "FILE", description = "The tables as Markdown.")
  @Nullable Path markdown;

  @Option(names = "--latex", paramLabel = "FILE", description = "The tables as LaTeX.")
  @Nullable Path latex;

  @Option(
      names = "--runs",
      paramLabel = "DIR",
      description = "TREC run and per-topic scores of each system.")
  @Nullable Path runs;

  void write(Evaluation evaluation) throws IOException {
    if (json != null) {
      write(json, JsonReport.of(evaluation));
    }
    if (markdown != null) {
      write(markdown, TextReport.toMarkdown(evaluation));
    }
    if (latex != null) {
      write(latex, TextReport.toLatex(evaluation));
    }
    if (html != null) {
      write(html, HtmlReport.of(evaluation));
    }
    if (runs != null) {
      RunFolder.write(evaluation, runs);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, text);
  }
}
