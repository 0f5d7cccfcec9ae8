// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import io.fihris.cli.demo.Demonstration;
import io.fihris.cli.output.Marks;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fihris demo}: searches the seed article, next to Lucene's own analyzer. */
@Command(
    name = "demo",
    description = {
      "Index seeds/articles in memory and ask queries that plain analyzers miss.",
      "Beside each answer stands that of Lucene's ArabicAnalyzer, measured at the same time."
    })
final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--articles",
      paramLabel = "DIR",
      defaultValue = "${sys:fihris.home:-.}/seeds/articles",
      description = "Text files to index, *.txt (default: the project's seeds/articles).")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    new Demonstration(spec.commandLine().getOut(), Marks.ofOutput()).run(files());
    return 0;
  }

  private List<Path> files() throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.list(folder)) {
        List<Path> files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        if (!files.isEmpty()) {
          return files;
        }
      }
    }
    throw new FileNotFoundException("No articles (expected *.txt files) in " + folder);
  }
}
