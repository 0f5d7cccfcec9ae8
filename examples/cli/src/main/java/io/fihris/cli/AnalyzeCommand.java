// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import io.fihris.analysis.AnalyzedWord;
import io.fihris.analysis.ArabicNewsAnalyzer;
import io.fihris.cli.output.AnalysisJson;
import io.fihris.cli.output.Marks;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fihris analyze}: what becomes of each word of a text, and why. */
@Command(
    name = "analyze",
    description = "Show the terms of each word of a text, and the rules behind them.")
final class AnalyzeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "TEXT", description = "The text.")
  private List<String> texts = List.of();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (var analyzer = new ArabicNewsAnalyzer()) {
      List<AnalyzedWord> words = analyzer.analyze(String.join(" ", texts));
      if (json) {
        out.println(AnalysisJson.of(words));
      } else {
        words.forEach(word -> print(out, word));
      }
    }
    return 0;
  }

  private static void print(PrintWriter out, AnalyzedWord word) {
    String terms =
        word.terms().stream()
            .map(term -> term.level().label() + " " + Marks.line(term.term()))
            .collect(Collectors.joining(", "));
    out.println(Marks.line(word.word()));
    out.printf("  [%d, %d) position %d%n", word.start(), word.end(), word.position());
    out.println("  " + (terms.isEmpty() ? "no terms" : terms));
    word.why().forEach(reason -> out.println("  - " + Marks.line(reason)));
  }
}
