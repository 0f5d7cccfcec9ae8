// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import io.fihris.query.NewsQuery;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a request.
 *
 * @param hits in the order asked for
 * @param count how many articles match; at least so many where {@code exactCount} is false
 * @param exactCount whether {@code count} is exact
 * @param took how long the search took
 * @param didYouMean another query that was probably meant; empty where the archive has every word
 *     that was asked for, and where nothing better is known
 */
public record SearchResult(
    List<Hit> hits, long count, boolean exactCount, Duration took, Optional<NewsQuery> didYouMean) {
  /** Copies the list. */
  public SearchResult {
    hits = List.copyOf(hits);
  }

  /** Returns a copy that proposes another query. */
  public SearchResult withDidYouMean(Optional<NewsQuery> query) {
    return new SearchResult(hits, count, exactCount, took, query);
  }
}
