// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.analysis.ArabicNewsAnalyzer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Our own list of stems that look like two spellings of one word and are not: {@code سفارات}
 * ("embassies") and {@code صفارات} ("sirens"). Immutable.
 */
public final class FalseFriends {
  private static final String RESOURCE = "false-friends.tsv";

  private final Map<String, Set<String>> byStem = new HashMap<>();

  private FalseFriends(List<List<String>> entries, WordReader reader) {
    for (List<String> entry : entries) {
      List<String> stems =
          entry.subList(0, 2).stream()
              .flatMap(form -> reader.words(form).stream())
              .map(QueryWord::stem)
              .toList();
      for (String stem : stems) {
        byStem.computeIfAbsent(stem, missing -> new HashSet<>()).addAll(stems);
      }
    }
  }

  /** The list for news, read once. */
  public static FalseFriends ofNews() {
    return News.LIST;
  }

  /** Whether two terms of stems must not stand for each other. */
  public boolean differ(String stem, String other) {
    return byStem.getOrDefault(stem, Set.of()).contains(other);
  }

  private static final class News {
    static final FalseFriends LIST = load();

    private static FalseFriends load() {
      try (var analyzer = new ArabicNewsAnalyzer()) {
        return new FalseFriends(LexiconFile.entries(RESOURCE), new WordReader(analyzer));
      }
    }
  }
}
