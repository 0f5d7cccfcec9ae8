// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import java.time.Duration;
import java.util.List;

/**
 * The answer to a request.
 *
 * @param hits in the order asked for
 * @param count how many articles match; at least so many where {@code exactCount} is false
 * @param exactCount whether {@code count} is exact
 * @param took how long the search took
 */
public record SearchResult(List<Hit> hits, long count, boolean exactCount, Duration took) {
  /** Copies the list. */
  public SearchResult {
    hits = List.copyOf(hits);
  }
}
