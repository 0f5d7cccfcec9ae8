// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.faceting;

import io.fihris.search.Conditions;
import io.fihris.search.Facet;
import io.fihris.search.FacetCount;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Counts all matching articles by facets. Articles are matched once for all facets that have no
 * condition of their own, and once more for each that has. Safe for use by many threads.
 */
public final class FacetCounter {
  private final KeywordCounter keywords = new KeywordCounter();

  /**
   * The counts, by the facets' names in the order asked for.
   *
   * @param narrowed the query, narrowed to what meets conditions
   */
  public Map<String, List<FacetCount>> count(
      IndexSearcher searcher, SearchRequest request, Function<Conditions, Query> narrowed)
      throws IOException {
    var matches = new HashMap<Conditions, FacetsCollector>();
    var counts = new LinkedHashMap<String, List<FacetCount>>();
    for (Facet facet : request.facets()) {
      Conditions others = facet.others(request.conditions());
      FacetsCollector found = matches.get(others);
      if (found == null) {
        found = searcher.search(narrowed.apply(others), new FacetsCollectorManager());
        matches.put(others, found);
      }
      counts.put(facet.name(), count(searcher, facet, found));
    }
    return counts;
  }

  private List<FacetCount> count(IndexSearcher searcher, Facet facet, FacetsCollector found)
      throws IOException {
    return switch (facet) {
      case Facet.Values values -> keywords.count(searcher.getIndexReader(), values, found);
      case Facet.Dates dates -> DateCounter.count(dates, found);
    };
  }
}
