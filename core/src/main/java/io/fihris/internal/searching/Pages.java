// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.search.Hit;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.ScoreDoc;

/** A way to find the documents of a request, page by page. */
interface Pages {
  /** The documents from a position on; from the first where there is no position. */
  Found page(SearchRequest request, Optional<Position> position) throws IOException;

  /**
   * Documents that were ordered anew, and so stand on earlier pages than their scores in the first
   * stage of ranking tell: recent ones, where age counts.
   */
  default List<ScoreDoc> raised(SearchRequest request) throws IOException {
    return List.of();
  }

  /** The hits of a page, with what this way knows of them besides. */
  default List<Hit> completed(List<Hit> hits, Found page) throws IOException {
    return hits;
  }
}
