// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import io.fihris.NewsIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fihris learn}: learns spelling variants and plurals from an archive. */
@Command(
    name = "learn",
    description = "Learn spelling variants and plurals from the archive itself.")
final class LearnCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--index", required = true, paramLabel = "DIR", description = "The index.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    try (NewsIndex index = ExistingIndex.open(folder)) {
      long startNanos = System.nanoTime();
      int stems = index.learnVariants();
      Duration took = Duration.ofNanos(System.nanoTime() - startNanos);
      spec.commandLine()
          .getOut()
          .printf(
              "Learnt variants of %,d stems from %,d articles in %.1f s.%n",
              stems, index.count(), took.toMillis() / 1000.0);
      return 0;
    }
  }
}
