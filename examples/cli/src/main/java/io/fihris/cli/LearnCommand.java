// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import io.fihris.LearningJob;
import io.fihris.NewsIndex;
import io.fihris.cli.output.LearningProgressBar;
import io.fihris.search.LearningRequest;
import io.fihris.search.LearningResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fihris learn}: learns spelling variants and plurals from an archive. */
@Command(
    name = "learn",
    description = {
      "Learn spelling variants and plurals from the archive itself.",
      "Ctrl-C stops it; the index and what was learnt before stay as they were."
    })
final class LearnCommand implements Callable<Integer> {
  /** A day, as the library allows. */
  private static final int MOST_MINUTES = 24 * 60;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ExistingIndex existing = new ExistingIndex();

  @Option(
      names = "--minutes",
      paramLabel = "N",
      defaultValue = "10",
      description = "Give up after so long (default: ${DEFAULT-VALUE}).")
  private int minutes;

  @Option(
      names = "--megabytes",
      paramLabel = "N",
      defaultValue = "512",
      description = "Most memory for what is read (default: ${DEFAULT-VALUE}).")
  private int megabytes;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for --minutes (valid values 1 - 1440): " + minutes);
    }
    Duration time = Duration.ofMinutes(minutes);
    LearningRequest request =
        Usage.checked(spec, () -> LearningRequest.DEFAULT.withTime(time).withMegabytes(megabytes));
    try (StopKey key = StopKey.open();
        NewsIndex index = existing.open()) {
      LearningJob job = index.startLearning(request);
      key.whenPressed(job::cancel);
      LearningProgressBar.show(job);
      return print(job.await(), index.count());
    }
  }

  private int print(LearningResult result, long articles) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    double seconds = result.took().toMillis() / 1000.0;
    switch (result.ending()) {
      case COMPLETE ->
          out.printf(
              "Learnt variants of %,d stems from %,d articles in %.1f s.%n",
              result.stems(), articles, seconds);
      case CANCELLED -> err.println("fihris: stopped; what was learnt before stays");
      case OUT_OF_TIME ->
          err.printf(
              "fihris: not done in %d min (allow more: --minutes N); what was learnt before"
                  + " stays%n",
              minutes);
    }
    return result.ending() == LearningResult.Ending.COMPLETE ? 0 : 1;
  }
}
