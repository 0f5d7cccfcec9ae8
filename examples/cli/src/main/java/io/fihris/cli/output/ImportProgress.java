// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar over the bytes of files, on the error stream, on a terminal only. */
public final class ImportProgress implements LongConsumer, AutoCloseable {
  /** Files below this are done before anybody could read a bar. */
  private static final long SHORTEST_BYTES = 1 << 20;

  private final Optional<ProgressBar> bar;

  private ImportProgress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /** A bar over files, where a person watches and there is something to watch. */
  public static ImportProgress over(List<Path> files) throws IOException {
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    if (!Terminal.ERR.isPresent() || bytes < SHORTEST_BYTES) {
      return new ImportProgress(Optional.empty());
    }
    return new ImportProgress(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName("Indexing")
                .setInitialMax(bytes)
                .setUnit(" MB", 1 << 20)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build()));
  }

  @Override
  public void accept(long bytes) {
    bar.ifPresent(shown -> shown.stepBy(bytes));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
