// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import java.time.Duration;

/**
 * How long a search of an index may take. The first one does what is done once: it loads classes
 * and tables, runs code that is not compiled yet and reads files that no cache holds, which is no
 * fault of its query. So until one search has ended, each gets more time. Safe for use by many
 * threads.
 */
final class SearchTime {
  /** A first search takes 0.4 s on a quiet machine; on a busy one several times as long. */
  static final Duration LOADING = Duration.ofSeconds(2);

  private final Duration usual;
  private volatile boolean loaded;

  SearchTime(Duration usual) {
    this.usual = usual;
  }

  /** How long a search may take that begins now. */
  Duration now() {
    return loaded ? usual : usual.plus(LOADING);
  }

  /** A search has ended: nothing is left to load. */
  void end() {
    loaded = true;
  }
}
