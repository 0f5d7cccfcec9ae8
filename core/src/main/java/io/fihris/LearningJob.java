// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import io.fihris.internal.learning.LearningProgress;
import io.fihris.search.LearningResult;
import io.fihris.search.LearningStage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Learning that goes on while others add and search: {@link NewsIndex#startLearning} starts it.
 * <!-- snippet: learn-in-the-background -->
 *
 * <pre>{@code
 * LearningJob job =
 *     index.startLearning(LearningRequest.DEFAULT.withTime(Duration.ofMinutes(2)));
 * out.printf("%s, %.0f %%%n", job.stage(), 100 * job.progress());
 * LearningResult result = job.await(); // or job.cancel()
 * out.println(result.ending() + ", stems: " + result.stems());
 * for (WordVariant variant : index.variants("تشارلنزي")) {
 *   out.println(variant.variant() + " " + variant.evidence());
 * }
 * }</pre>
 *
 * <p>Until it ends, what was learnt before counts. Closing the index cancels it and waits for its
 * end. Safe for use by many threads.
 */
public final class LearningJob {
  private final LearningProgress progress;
  private final CompletableFuture<LearningResult> result = new CompletableFuture<>();

  private LearningJob(LearningProgress progress) {
    this.progress = progress;
  }

  @FunctionalInterface
  interface Work {
    LearningResult run() throws IOException;
  }

  /** Starts work on a thread of its own. */
  static LearningJob start(LearningProgress progress, Work work) {
    var job = new LearningJob(progress);
    Thread.ofPlatform().daemon().name("fihris-learner").start(() -> job.run(work));
    return job;
  }

  /** What it is doing. */
  public LearningStage stage() {
    return result.isDone() ? LearningStage.ENDED : progress.stage();
  }

  /** How much of it is done, in [0, 1]; 1 only if it was let finish. */
  public double progress() {
    return progress.share();
  }

  /**
   * Ends it soon, with what was learnt before left as it was. Does not wait.
   *
   * @return false if it is too late, since it is being saved or has ended
   */
  public boolean cancel() {
    return progress.cancel();
  }

  /**
   * Waits for its end.
   *
   * @throws InterruptedIOException if the caller is interrupted before; learning itself goes on
   * @throws IOException if articles could not be read or what was learnt could not be written; what
   *     was learnt before still counts
   */
  public LearningResult await() throws IOException {
    try {
      return result.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      var ended = new InterruptedIOException("Interrupted while waiting; learning itself goes on");
      ended.initCause(interrupted);
      throw ended;
    } catch (ExecutionException failed) {
      throw failure(failed.getCause());
    }
  }

  /** Cancels it, and waits for its end even if the caller is interrupted. */
  void end() {
    progress.cancel();
    result.handle((ended, failure) -> true).join();
  }

  private static IOException failure(@Nullable Throwable cause) {
    if (cause instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return new IOException("Nothing was learnt (what was before still counts; try again)", cause);
  }

  private void run(Work work) {
    try {
      result.complete(work.run());
    } catch (Throwable failure) {
      result.completeExceptionally(failure);
    }
  }
}
