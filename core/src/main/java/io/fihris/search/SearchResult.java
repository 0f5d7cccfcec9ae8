// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import io.fihris.query.NewsQuery;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a request.
 *
 * @param hits in the order asked for
 * @param count how many articles match; at least so many where {@code exactCount} is false
 * @param exactCount whether {@code count} is exact; where facets are asked for, it and they always
 *     are, unless the search ran out of time
 * @param facets how many matching articles have which values, by {@link Facet#name}, in the order
 *     asked for
 * @param nextCursor where the next page begins; empty where this is the last, or where the search
 *     ran out of time
 * @param took how long the search took
 * @param didYouMean another query that was probably meant; empty where the archive has every word
 *     that was asked for, where nothing better is known, and on pages after the first
 */
public record SearchResult(
    List<Hit> hits,
    long count,
    boolean exactCount,
    Map<String, List<FacetCount>> facets,
    Optional<Cursor> nextCursor,
    Duration took,
    Optional<NewsQuery> didYouMean) {
  /** Copies the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
    var copy = new LinkedHashMap<String, List<FacetCount>>();
    facets.forEach((name, counts) -> copy.put(name, List.copyOf(counts)));
    facets = Collections.unmodifiableMap(copy);
  }

  /** Returns a copy that proposes another query. */
  public SearchResult withDidYouMean(Optional<NewsQuery> query) {
    return new SearchResult(hits, count, exactCount, facets, nextCursor, took, query);
  }

  /** Returns a copy that no other page follows. */
  public SearchResult withoutCursor() {
    return new SearchResult(hits, count, exactCount, facets, Optional.empty(), took, didYouMean);
  }
}
