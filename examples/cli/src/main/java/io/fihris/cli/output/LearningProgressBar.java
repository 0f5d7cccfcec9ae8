// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.output;

import io.fihris.LearningJob;
import io.fihris.search.LearningStage;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far learning has come, on the error stream, on a terminal only. */
public final class LearningProgressBar {
  private static final int WHOLE = 100;
  private static final int INTERVAL_MILLIS = 200;

  private LearningProgressBar() {}

  /** Shows a job until it ends; shows nothing where nobody watches. */
  public static void show(LearningJob job) throws InterruptedException {
    if (!Terminal.ERR.isPresent()) {
      return;
    }
    try (ProgressBar bar = bar()) {
      while (job.stage() != LearningStage.ENDED) {
        bar.setExtraMessage(job.stage().name().toLowerCase(Locale.ROOT));
        bar.stepTo((long) (WHOLE * job.progress()));
        Thread.sleep(INTERVAL_MILLIS);
      }
      bar.stepTo((long) (WHOLE * job.progress()));
    }
  }

  private static ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("Learning")
        .setInitialMax(WHOLE)
        .setUnit(" %", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(INTERVAL_MILLIS)
        .build();
  }
}
