// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Judgments: which article answers which topic, and how well.
 *
 * @param grades topic id to article id to grade; 0 and less is not relevant
 */
public record Qrels(Map<String, Map<String, Integer>> grades) {
  /** Copies the outer map; topics keep their order. */
  public Qrels {
    grades = Collections.unmodifiableMap(new LinkedHashMap<>(grades));
  }

  /** The judgments of a topic; empty where it has none. */
  public Map<String, Integer> of(String topic) {
    return grades.getOrDefault(topic, Map.of());
  }

  /** How many judgments there are, of any grade. */
  public int count() {
    return grades.values().stream().mapToInt(Map::size).sum();
  }
}
