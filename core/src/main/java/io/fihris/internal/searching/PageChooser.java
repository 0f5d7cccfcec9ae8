// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.search.Order;
import io.fihris.search.SearchRequest;
import io.fihris.search.Stories;
import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Chooses how the documents of a request are found: by words; if asked for, joined with the nearest
 * in meaning; if asked for, one of each story. What is not asked for costs nothing.
 *
 * @param searcher over the view
 * @param finder finds by words
 */
record PageChooser(IndexSearcher searcher, HitFinder finder) {
  /** What every hit must meet, whatever it means. */
  @FunctionalInterface
  interface Condition {
    Query compiled() throws IOException;
  }

  /**
   * @param words the request's query and conditions
   */
  Pages choose(SearchRequest request, CompiledQuery words, Condition condition) throws IOException {
    Pages pages = new PagesByWords(finder, words);
    if (isFused(request)) {
      pages = new FusedPages(pages, searcher, finder.first(), words.query(), condition.compiled());
    }
    return request.stories() == Stories.FOLDED
        ? new StoryFolding(pages, searcher, words.query())
        : pages;
  }

  private static boolean isFused(SearchRequest request) {
    return request.fusion().isPresent()
        && request.vector().isPresent()
        && request.order() == Order.RELEVANCE;
  }
}
