// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.stemming;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts pairs of different words that a gold standard, a stemmer, and both put together.
 *
 * <p>Each distinct word counts once, with the class that most of its occurrences have in the gold
 * (the earlier one where two are equal). All spellings are compared {@linkplain Spelling folded}.
 */
final class PairCounts {
  private final Map<String, Map<String, Integer>> golds = new HashMap<>();
  private final Map<String, String> stems = new HashMap<>();

  /** Adds one occurrence of a word: its gold class and what the stemmer makes of it. */
  void add(String word, String gold, String stem) {
    String folded = Spelling.fold(word);
    golds
        .computeIfAbsent(folded, key -> new LinkedHashMap<>())
        .merge(Spelling.fold(gold), 1, Integer::sum);
    stems.putIfAbsent(folded, Spelling.fold(stem));
  }

  /** {@return precision and recall over pairs} */
  Measure measure() {
    Map<String, Integer> gold = new HashMap<>();
    Map<String, Integer> system = new HashMap<>();
    Map<String, Integer> both = new HashMap<>();
    golds.forEach(
        (word, classes) -> {
          String goldClass = most(classes);
          String stem = stems.getOrDefault(word, "");
          gold.merge(goldClass, 1, Integer::sum);
          system.merge(stem, 1, Integer::sum);
          both.merge(goldClass + "\t" + stem, 1, Integer::sum);
        });
    double together = pairs(both);
    return new Measure(ratio(together, pairs(system)), ratio(together, pairs(gold)));
  }

  /** Pair precision and recall, 0 where there is nothing to divide by. */
  record Measure(double precision, double recall) {
    double f1() {
      return ratio(2 * precision * recall, precision + recall);
    }
  }

  private static String most(Map<String, Integer> classes) {
    String most = "";
    int highest = 0;
    for (Map.Entry<String, Integer> entry : classes.entrySet()) {
      if (entry.getValue() > highest) {
        most = entry.getKey();
        highest = entry.getValue();
      }
    }
    return most;
  }

  private static double pairs(Map<String, Integer> sizes) {
    return sizes.values().stream().mapToDouble(size -> size * (size - 1.0) / 2).sum();
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
