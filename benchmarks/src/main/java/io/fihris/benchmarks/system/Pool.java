// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import io.fihris.benchmarks.collection.Run;
import io.fihris.benchmarks.collection.ScoredId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What judges must look at: the first hits of several systems together, so that no system gains
 * from judgments made for another. Source: Sparck Jones and van Rijsbergen, 1975, as TREC does it.
 *
 * @param depth how many hits of each system are pooled, at least 1
 */
public record Pool(int depth) {

  /**
   * A pooled article.
   *
   * @param id the article
   * @param systems how many systems found it
   * @param bestRank its best rank, counted from 1
   */
  public record Entry(String id, int systems, int bestRank) {}

  /** Checks the depth. */
  public Pool {
    if (depth < 1) {
      throw new IllegalArgumentException("Invalid value for depth (at least 1): " + depth);
    }
  }

  /** The pool of a topic: articles that most systems found first, then those ranked best. */
  public List<Entry> of(String topic, List<Run> runs) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Run run : runs) {
      List<ScoredId> hits = run.of(topic);
      for (int rank = 1; rank <= Math.min(depth, hits.size()); rank++) {
        String id = hits.get(rank - 1).id();
        entries.merge(
            id,
            new Entry(id, 1, rank),
            (a, b) -> new Entry(id, a.systems() + 1, Math.min(a.bestRank(), b.bestRank())));
      }
    }
    List<Entry> pool = new ArrayList<>(entries.values());
    pool.sort(
        Comparator.comparingInt(Entry::systems)
            .reversed()
            .thenComparingInt(Entry::bestRank)
            .thenComparing(Entry::id));
    return pool;
  }
}
