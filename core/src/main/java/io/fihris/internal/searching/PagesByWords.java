// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.ScoreDoc;

/**
 * The documents that match a query.
 *
 * @param finder finds them
 * @param words the request's query and conditions
 */
record PagesByWords(HitFinder finder, CompiledQuery words) implements Pages {
  @Override
  public Found page(SearchRequest request, Optional<Position> position) throws IOException {
    return finder.find(words, request, position);
  }

  @Override
  public List<ScoreDoc> raised(SearchRequest request) throws IOException {
    return finder.raised(words, request);
  }
}
