// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.stemming;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code fihris stemming --gold FILE [--json FILE]}: prints how right the stemmers are on a gold
 * standard.
 */
@Command(
    name = "stemming",
    mixinStandardHelpOptions = true,
    description = "Measures this library's stemmer and Lucene's on a gold standard.")
public final class StemmingCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description =
          "Segmentations (word, a+b+c, TAG+TAG+TAG), lemmas (with a header) or pairs of words;"
              + " columns between tabs, gzip allowed.")
  private Path gold = Path.of("");

  @Option(names = "--json", paramLabel = "FILE", description = "Also writes the figures as JSON.")
  private Optional<Path> json = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    StemmingReport report = StemmingReport.measure(gold);
    PrintWriter out = spec.commandLine().getOut();
    ReportTable.of(report).forEach(out::println);
    out.flush();
    if (json.isPresent()) {
      Files.writeString(
          json.get(),
          new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n");
    }
    return 0;
  }
}
