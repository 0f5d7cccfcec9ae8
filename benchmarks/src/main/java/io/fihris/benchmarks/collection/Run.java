// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one system answered to every topic.
 *
 * @param name the system's name, the last column of a TREC run
 * @param hits topic id to hits; the order within a list has no meaning, scores decide. A topic
 *     without hits may be absent
 */
public record Run(String name, Map<String, List<ScoredId>> hits) {
  /** Copies the map; topics keep their order. */
  public Run {
    hits = Collections.unmodifiableMap(new LinkedHashMap<>(hits));
  }

  /** The hits of a topic; empty where it has none. */
  public List<ScoredId> of(String topic) {
    return hits.getOrDefault(topic, List.of());
  }
}
