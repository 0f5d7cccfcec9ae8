// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import io.fihris.search.LearningResult.Ending;
import io.fihris.search.LearningStage;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/**
 * How far one learning has come, and whether it may go on. Safe for use by many threads.
 *
 * <p>What ends it is decided once: by whoever cancels, by the clock, or by {@link #settle} just
 * before the first byte is written. Nothing can be cancelled half written.
 */
public final class LearningProgress {
  /** Part of the time that reading takes; measured on 25,000 articles. */
  private static final double READING_PART = 0.75;

  /** Part of the time after which only saving is left. */
  private static final double FOUND_PART = 0.99;

  private final CompletableFuture<Ending> ending = new CompletableFuture<>();
  private final long startNanos = System.nanoTime();
  private final long mostNanos;
  private volatile LearningStage stage = LearningStage.READING;
  private volatile double share;

  /** A learning that starts now and may take so long. */
  public LearningProgress(Duration time) {
    this.mostNanos = time.toNanos();
  }

  /** What it is doing. */
  public LearningStage stage() {
    return stage;
  }

  /** How much of the whole is done, in [0, 1]. */
  public double share() {
    return share;
  }

  /** The time since it started. */
  public Duration took() {
    return Duration.ofNanos(System.nanoTime() - startNanos);
  }

  /** How it ended; waits until that is decided. */
  public Ending ending() {
    return ending.join();
  }

  /** Ends it; false if it is too late. */
  public boolean cancel() {
    return ending.complete(Ending.CANCELLED);
  }

  /**
   * Goes on reading.
   *
   * @param done articles so far
   * @throws CancellationException if it may not
   */
  void read(int done, int all) {
    goOn();
    share = READING_PART * done / all;
  }

  /**
   * Goes on comparing.
   *
   * @param done groups so far
   * @throws CancellationException if it may not
   */
  void compare(int done, int all) {
    goOn();
    stage = LearningStage.COMPARING;
    share = READING_PART + (FOUND_PART - READING_PART) * done / all;
  }

  /**
   * Goes on.
   *
   * @throws CancellationException if it may not
   */
  void goOn() {
    if (System.nanoTime() - startNanos > mostNanos) {
      ending.complete(Ending.OUT_OF_TIME);
    }
    if (ending.isDone()) {
      throw new CancellationException("Learning ended: " + ending());
    }
  }

  /**
   * Waits for its turn to save; it can still be cancelled.
   *
   * @throws CancellationException if it may not
   */
  public void save() {
    goOn();
    stage = LearningStage.SAVING;
    share = FOUND_PART;
  }

  /**
   * Lets it finish: from now on it cannot be cancelled.
   *
   * @throws CancellationException if it may not
   */
  public void settle() {
    goOn();
    if (!ending.complete(Ending.COMPLETE)) {
      goOn();
    }
  }

  /** All is done. */
  public void finish() {
    share = 1;
  }
}
