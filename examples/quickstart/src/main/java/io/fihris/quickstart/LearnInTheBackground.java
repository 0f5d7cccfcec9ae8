// SPDX-License-Identifier: Apache-2.0
package io.fihris.quickstart;

import io.fihris.LearningJob;
import io.fihris.NewsIndex;
import io.fihris.article.Article;
import io.fihris.search.LearningRequest;
import io.fihris.search.LearningResult;
import io.fihris.search.WordVariant;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;

/** How does an archive teach its own spellings, while others add and search? */
public final class LearnInTheBackground {
  private LearnInTheBackground() {}

  /** Learns two spellings of one name, and why they are one. */
  public static void main(String[] args) throws IOException {
    run(System.out);
  }

  static void run(PrintStream out) throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      for (int i = 0; i < 20; i++) {
        index.add(Article.of("first-" + i, "ورشة", "افتتح المصمم تشارلنزي ورشة أثاث في المدينة."));
        index.add(Article.of("other-" + i, "ورشة", "افتتح المصمم تشارلينزي ورشة أثاث في القرية."));
      }
      index.commit();
      // snippet:learn-in-the-background
      LearningJob job =
          index.startLearning(LearningRequest.DEFAULT.withTime(Duration.ofMinutes(2)));
      out.printf("%s, %.0f %%%n", job.stage(), 100 * job.progress());
      LearningResult result = job.await(); // or job.cancel()
      out.println(result.ending() + ", stems: " + result.stems());
      for (WordVariant variant : index.variants("تشارلنزي")) {
        out.println(variant.variant() + " " + variant.evidence());
      }
      // end
    }
  }
}
