// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.indexing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that writes an index's files.
 *
 * <p>Lucene closes an IndexWriter for good when the thread that writes is interrupted, since the
 * JDK closes a file channel under an interrupted thread. Nobody outside holds this thread, so
 * nobody can interrupt it: an interrupt of a caller ends the caller's wait, and the work goes on.
 *
 * <p>Safe for use by many threads.
 */
final class WriterThread {
  /** Most tasks that wait; a further caller waits for a place, interrupted or not. */
  private static final int QUEUE_LENGTH = 1_024;

  private final ExecutorService executor;
  private final Semaphore places = new Semaphore(QUEUE_LENGTH);

  WriterThread(String name) {
    executor = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  /**
   * Runs a task after all that were given before, and waits for its end.
   *
   * @throws InterruptedIOException if the caller is interrupted before the end; the task still runs
   * @throws IllegalStateException if this thread was closed
   */
  <T> T run(IoTask<T> task) throws IOException {
    try {
      return outcome(submit(task));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      var ended = new InterruptedIOException("Interrupted while waiting; the write itself goes on");
      ended.initCause(interrupted);
      throw ended;
    }
  }

  /** Runs a task as {@link #run} does, and waits for its end even if the caller is interrupted. */
  <T> T runToTheEnd(IoTask<T> task) throws IOException {
    Future<T> done = submit(task);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return outcome(done);
        } catch (InterruptedException again) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Ends the thread after all tasks given before; further tasks are refused. */
  void close() {
    executor.shutdown();
  }

  private <T> Future<T> submit(IoTask<T> task) {
    places.acquireUninterruptibly();
    try {
      return executor.submit(
          () -> {
            try {
              return task.run();
            } finally {
              places.release();
            }
          });
    } catch (RejectedExecutionException closed) {
      places.release();
      throw new IllegalStateException("This index is closed; open it again", closed);
    }
  }

  private static <T> T outcome(Future<T> done) throws IOException, InterruptedException {
    try {
      return done.get();
    } catch (ExecutionException failed) {
      throw unwrapped(failed.getCause());
    }
  }

  private static IOException unwrapped(@Nullable Throwable cause) {
    if (cause instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof IOException io ? io : new IOException(cause);
  }
}
