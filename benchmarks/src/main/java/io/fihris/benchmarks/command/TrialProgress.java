// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.command;

import io.fihris.benchmarks.system.Trial;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on the error stream how far a trial is; silent where nobody looks. */
final class TrialProgress implements Trial.Progress, AutoCloseable {
  private final Optional<ProgressBar> bar;

  /** A bar for so many articles and two passes over so many topics. */
  @SuppressWarnings("SystemConsoleNull") // isTerminal needs Java 22; a bar too many harms nobody
  TrialProgress(String system, long articles, int topics) {
    this.bar =
        System.console() == null
            ? Optional.empty()
            : Optional.of(
                new ProgressBarBuilder()
                    .setTaskName(system)
                    .setInitialMax(articles + 2L * topics)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build());
  }

  @Override
  public void indexed(int articles) {
    bar.ifPresent(shown -> shown.stepBy(articles));
  }

  @Override
  public void answered(int topics) {
    bar.ifPresent(shown -> shown.stepBy(topics));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
