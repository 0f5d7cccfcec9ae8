// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What one reading of a whole collection shows: every file is well-formed, or this is where it is
 * not.
 *
 * @param articles how many there are
 * @param judgedButAbsent how many articles judged relevant are not in the corpus; no system can
 *     find them
 */
public record CollectionCheck(long articles, int judgedButAbsent) {

  /** Reads a collection through. */
  public static CollectionCheck of(TestCollection collection) throws IOException {
    Set<String> relevant = new HashSet<>();
    for (Map<String, Integer> grades : collection.qrels().grades().values()) {
      grades.forEach(
          (article, grade) -> {
            if (grade > 0) {
              relevant.add(article);
            }
          });
    }
    long[] articles = {0};
    collection.forEachArticle(
        article -> {
          articles[0]++;
          relevant.remove(article.id());
        });
    return new CollectionCheck(articles[0], relevant.size());
  }
}
