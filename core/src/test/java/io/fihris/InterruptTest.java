// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interrupts of callers cancel their waits and nothing else. */
class InterruptTest {
  private static final int INTERRUPTS = 1_000;

  @TempDir private Path folder;

  @Test
  void leaveTheIndexUsableWithEveryWriteKept() throws Exception {
    try (NewsIndex index = NewsIndex.open(folder)) {
      for (int i = 0; i < INTERRUPTS; i++) {
        interruptWhileWriting(index, i);
      }
      index.commit();
      assertThat(index.count()).isEqualTo(INTERRUPTS);
      SearchRequest all = SearchRequest.of(NewsQuery.parse("خبر"));
      assertThat(index.search(all).count()).isEqualTo(INTERRUPTS);
    }
    try (NewsIndex index = NewsIndex.open(folder)) {
      assertThat(index.count()).isEqualTo(INTERRUPTS);
    }
  }

  private static void interruptWhileWriting(NewsIndex index, int seed) throws Exception {
    var random = new Random(seed);
    boolean platform = random.nextBoolean();
    ThreadFactory threads = platform ? Thread.ofPlatform().factory() : Thread.ofVirtual().factory();
    var failure = new AtomicReference<Throwable>();
    Thread writer = threads.newThread(() -> write(index, seed, failure));
    writer.start();
    if (random.nextInt(4) > 0) {
      Thread.sleep(0, random.nextInt(600_000));
    }
    writer.interrupt();
    writer.join();
    assertThat(failure.get()).as("seed %s", seed).isNull();
  }

  private static void write(NewsIndex index, int number, AtomicReference<Throwable> failure) {
    try {
      index.add(Article.of("id-" + number, "خبر " + number, "نص الخبر"));
      if (number % 10 == 0) {
        index.commit();
      }
      index.refresh();
    } catch (InterruptedIOException wanted) {
      if (!Thread.currentThread().isInterrupted()) {
        failure.set(new AssertionError("the interrupt was swallowed", wanted));
      }
    } catch (IOException | RuntimeException unwanted) {
      failure.set(unwanted);
    }
  }
}
