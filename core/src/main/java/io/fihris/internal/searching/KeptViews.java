// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.search.ExpiredCursorException;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.function.LongSupplier;

/**
 * Views that cursors may still ask for. A view is kept for five minutes after its last page, the
 * latest hundred views at most; it holds the files of segments that were merged away meanwhile.
 * Safe for use by many threads.
 */
final class KeptViews implements Closeable {
  private static final long KEPT_NANOS = Duration.ofMinutes(5).toNanos();
  private static final int MOST = 100;

  private record Kept(View view, long usedNanos) {}

  /** The one used last stands last. */
  private final LinkedHashMap<Long, Kept> byId = new LinkedHashMap<>();

  private final LongSupplier nanoTime;
  private boolean closed;

  /**
   * @param nanoTime a clock such as {@link System#nanoTime}
   */
  KeptViews(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Keeps a view that is open, from now on. */
  synchronized void keep(View view) throws IOException {
    releaseOld();
    if (closed) {
      return;
    }
    Kept known = byId.remove(view.id());
    if (known == null) {
      view.reader().incRef();
    }
    View kept = known == null ? view : known.view();
    byId.put(kept.id(), new Kept(kept, nanoTime.getAsLong()));
    if (byId.size() > MOST) {
      releaseOldest();
    }
  }

  /**
   * A view that was kept; the caller calls {@code decRef} on its reader when done.
   *
   * @throws ExpiredCursorException if it is kept no longer
   */
  synchronized View borrow(long id) throws IOException {
    releaseOld();
    Kept kept = byId.get(id);
    if (kept == null) {
      throw new ExpiredCursorException(
          "Cursor has expired (the index has changed, and its earlier state is kept for five minutes"
              + " after the last page; ask again without the cursor)");
    }
    kept.view().reader().incRef();
    return kept.view();
  }

  /** Lets go of views that no page asked for in time. */
  synchronized void releaseOld() throws IOException {
    long now = nanoTime.getAsLong();
    while (!byId.isEmpty() && now - byId.firstEntry().getValue().usedNanos() > KEPT_NANOS) {
      releaseOldest();
    }
  }

  /** Lets go of every view, and keeps none any more. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    while (!byId.isEmpty()) {
      releaseOldest();
    }
  }

  private void releaseOldest() throws IOException {
    byId.pollFirstEntry().getValue().view().reader().decRef();
  }
}
