// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.command;

import io.fihris.benchmarks.report.JmhReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * {@code fihris jmh}: runs the speed benchmarks. What it does not know itself it passes to JMH.
 *
 * <pre>
 * fihris jmh SearchSpeed -p articles=10000,40000,160000 --report speed.md
 * </pre>
 */
@Command(
    name = "jmh",
    description = "Runs the speed benchmarks; takes the arguments of JMH.",
    footer = {
      "",
      "For example:",
      "  -l                             list the benchmarks",
      "  SearchSpeed -p articles=40000  search 40,000 articles"
    })
public final class JmhCommand implements Callable<Integer> {
  @Option(
      names = "--report",
      paramLabel = "FILE.md",
      description = "Write the results as Markdown, and beside it a plot as SVG.")
  private @Nullable Path report;

  @Unmatched private List<String> arguments = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  /** For the command line. */
  public JmhCommand() {}

  @Override
  public Integer call() {
    CommandSpec known = spec;
    if (known == null) {
      throw new IllegalStateException("This command runs through picocli only");
    }
    CommandLineOptions options;
    try {
      options = new CommandLineOptions(arguments.toArray(String[]::new));
    } catch (CommandLineOptionException wrong) {
      throw new ParameterException(known.commandLine(), String.valueOf(wrong.getMessage()), wrong);
    }
    return CommandFailure.report(known, () -> run(options));
  }

  private void run(CommandLineOptions options) throws IOException {
    var runner = new Runner(options);
    if (options.shouldList()) {
      runner.list();
      return;
    }
    try {
      Collection<RunResult> results = runner.run();
      if (report != null) {
        Files.writeString(report, JmhReport.toMarkdown(results));
        String name = String.valueOf(report.getFileName()).replaceFirst("\\.md$", "");
        Files.writeString(report.resolveSibling(name + ".svg"), JmhReport.toSvg(results));
      }
    } catch (RunnerException failed) {
      throw new IOException("The benchmarks did not run through: " + failed.getMessage(), failed);
    }
  }
}
