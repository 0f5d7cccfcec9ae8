// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.faceting;

import io.fihris.article.Keyword;
import io.fihris.internal.schema.Fields;
import io.fihris.search.Facet;
import io.fihris.search.FacetCount;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;

/**
 * Counts articles by the values of a keyword, over doc values. What the values of all segments have
 * in common is worked out once a view and field, and let go with the view. Safe for use by many
 * threads.
 */
final class KeywordCounter {
  private record View(IndexReader.CacheKey key, Keyword keyword) {}

  private final Map<View, StringDocValuesReaderState> states = new ConcurrentHashMap<>();

  List<FacetCount> count(IndexReader reader, Facet.Values facet, FacetsCollector found)
      throws IOException {
    var counts = new StringValueFacetCounts(state(reader, facet.keyword()), found);
    FacetResult top = counts.getTopChildren(facet.most(), Fields.of(facet.keyword()));
    return Arrays.stream(top.labelValues)
        .map(value -> new FacetCount(value.label, value.value.longValue()))
        .toList();
  }

  private StringDocValuesReaderState state(IndexReader reader, Keyword keyword) throws IOException {
    IndexReader.CacheHelper cache = reader.getReaderCacheHelper();
    if (cache == null) {
      return new StringDocValuesReaderState(reader, Fields.of(keyword));
    }
    var view = new View(cache.getKey(), keyword);
    StringDocValuesReaderState known = states.get(view);
    if (known != null) {
      return known;
    }
    var state = new StringDocValuesReaderState(reader, Fields.of(keyword));
    if (states.put(view, state) == null) {
      cache.addClosedListener(closed -> states.remove(view));
    }
    return state;
  }
}
