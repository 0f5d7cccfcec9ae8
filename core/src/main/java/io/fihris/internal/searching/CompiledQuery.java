// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;

/**
 * A query ready to run.
 *
 * @param query finds, and scores by stems
 * @param words the words that a hit may hold, for ranking and highlighting
 */
record CompiledQuery(Query query, List<QueryWord> words) {

  /** The terms that a highlight marks, each with the number of its word. */
  Map<String, Integer> marked() {
    var marked = new HashMap<String, Integer>();
    for (int i = 0; i < words.size(); i++) {
      marked.putIfAbsent(words.get(i).folded(), i);
      for (String stem : words.get(i).stems().keySet()) {
        marked.putIfAbsent(stem, i);
      }
    }
    return marked;
  }
}
