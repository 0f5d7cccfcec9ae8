// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What Ctrl-C does while a command works: it ends the work early, and the process after the command
 * has put all in order.
 */
final class StopKey implements AutoCloseable {
  /** A command that takes longer to end than this is ended without waiting. */
  private static final int PATIENCE_SECONDS = 30;

  private final CountDownLatch inOrder = new CountDownLatch(1);
  private final Thread hook;

  private StopKey(Runnable stop) {
    this.hook = Thread.ofPlatform().unstarted(() -> run(stop));
  }

  /** Lets Ctrl-C stop some work, until closed. */
  static StopKey of(Runnable stop) {
    var key = new StopKey(stop);
    Runtime.getRuntime().addShutdownHook(key.hook);
    return key;
  }

  /** Says that all is in order. */
  @Override
  public void close() {
    inOrder.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      return;
    }
  }

  private void run(Runnable stop) {
    stop.run();
    try {
      boolean unused = inOrder.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }
}
