// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import io.fihris.benchmarks.collection.CollectionArticle;
import io.fihris.benchmarks.collection.TestCollection;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The few articles that a report shows, fetched in one reading of the collection. */
record ShownArticles(Map<String, CollectionArticle> byId) {

  static ShownArticles of(TestCollection collection, Set<String> ids) throws IOException {
    Map<String, CollectionArticle> found = new HashMap<>();
    if (!ids.isEmpty()) {
      collection.forEachArticle(
          article -> {
            if (ids.contains(article.id())) {
              found.put(article.id(), article);
            }
          });
    }
    return new ShownArticles(found);
  }

  /** The article, or one without any text where the corpus lacks it. */
  CollectionArticle get(String id) {
    return byId.getOrDefault(id, new CollectionArticle(id, "", "", Map.of()));
  }
}
