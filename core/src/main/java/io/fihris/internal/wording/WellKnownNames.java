// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stems of our lexicon of names, and what each names: {@code غينيا} is Guinea and {@code كينيا}
 * Kenya, while {@code أمريكا} and {@code أميركا} are both America. Peoples, languages and faiths
 * are left out, since they have words that are made of each other. Immutable.
 */
public final class WellKnownNames {
  private static final String RESOURCE = "names.tsv";
  private static final int KIND = 1;
  private static final int GLOSS = 2;
  private static final Set<String> PLACES = Set.of("country", "city", "region");
  private static final String PEOPLE_AND_THE_LIKE = "other";
  private static final String SEVERAL = "; ";

  private final Map<String, Set<String>> glosses = new HashMap<>();
  private final Set<String> places = new HashSet<>();

  /** Reads the lexicon with the analyzer of the articles. */
  public WellKnownNames(WordReader reader) {
    for (List<String> entry : LexiconFile.entries(RESOURCE)) {
      List<QueryWord> words = reader.words(entry.getFirst());
      if (words.size() == 1 && !entry.get(KIND).equals(PEOPLE_AND_THE_LIKE)) {
        add(words.getFirst().stem(), entry);
      }
    }
  }

  private void add(String stem, List<String> entry) {
    glosses
        .computeIfAbsent(stem, missing -> new HashSet<>())
        .addAll(List.of(entry.get(GLOSS).split(SEVERAL)));
    if (PLACES.contains(entry.get(KIND))) {
      places.add(stem);
    }
  }

  /** Whether two terms of stems are both names, and of nothing in common. */
  public boolean differ(String stem, String other) {
    Set<String> first = glosses.getOrDefault(stem, Set.of());
    Set<String> second = glosses.getOrDefault(other, Set.of());
    return !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second);
  }

  /** Whether a stem's term names a place. */
  public boolean isPlace(String stem) {
    return places.contains(stem);
  }
}
