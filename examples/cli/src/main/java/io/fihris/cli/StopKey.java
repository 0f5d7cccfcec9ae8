// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What Ctrl-C does while a command works: it ends the work early, and the process after the command
 * has put all in order.
 */
final class StopKey implements AutoCloseable {
  /** A command that takes longer to end than this is ended without waiting. */
  private static final int PATIENCE_SECONDS = 30;

  private final CompletableFuture<Boolean> pressed = new CompletableFuture<>();
  private final CountDownLatch inOrder = new CountDownLatch(1);
  private final Thread hook = Thread.ofPlatform().unstarted(this::press);

  private StopKey() {}

  /** Waits for the key, until closed. */
  static StopKey open() {
    var key = new StopKey();
    Runtime.getRuntime().addShutdownHook(key.hook);
    return key;
  }

  /** Stops some work when the key is pressed, or at once if it was. */
  void whenPressed(Runnable stop) {
    var unused = pressed.thenRun(stop);
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

  private void press() {
    pressed.complete(true);
    try {
      boolean unused = inOrder.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }
}
