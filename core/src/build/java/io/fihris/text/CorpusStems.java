// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How often each stem of a segmented corpus occurs, in all and in given company; stems are in loose
 * spelling.
 */
final class CorpusStems {
  /** What a stem was seen with. */
  enum Seen {
    AT_ALL,
    WITH_ARTICLE,
    WITH_TEH_MARBUTA,
    WITH_FEMININE_PLURAL,
    WITH_SOUND_PLURAL,
    AS_PERFECT,
    WITHOUT_ENDING,
    BEGINNING_ALEF_HAMZA,
    BEGINNING_ALEF_HAMZA_BELOW,
    ENDING_ALEF_MAKSURA
  }

  private final Map<String, int[]> counts = new HashMap<>();

  /** Adds a word of the corpus. */
  void add(Segmentation word, int count) {
    String stem = WordHash.loose(word.stem());
    String particles = word.word().substring(0, word.particles());
    add(stem, Seen.AT_ALL, count);
    if (particles.endsWith("ال") || particles.endsWith("لل")) {
      add(stem, Seen.WITH_ARTICLE, count);
    }
    switch (word.word().substring(word.word().length() - word.endings())) {
      case "" -> add(stem, Seen.WITHOUT_ENDING, count);
      case "ة" -> add(stem, Seen.WITH_TEH_MARBUTA, count);
      case "ات" -> add(stem, Seen.WITH_FEMININE_PLURAL, count);
      case "ين", "ون" -> add(stem, Seen.WITH_SOUND_PLURAL, count);
      case "ت", "وا", "تا" -> add(stem, Seen.AS_PERFECT, count);
      default -> {}
    }
    addSpelling(word.stem(), stem, count);
  }

  private void addSpelling(String exact, String stem, int count) {
    switch (exact.charAt(0)) {
      case 'أ', 'آ' -> add(stem, Seen.BEGINNING_ALEF_HAMZA, count);
      case 'إ' -> add(stem, Seen.BEGINNING_ALEF_HAMZA_BELOW, count);
      default -> {}
    }
    if (exact.endsWith("ى")) {
      add(stem, Seen.ENDING_ALEF_MAKSURA, count);
    }
  }

  private void add(String stem, Seen seen, int count) {
    counts.computeIfAbsent(stem, key -> new int[Seen.values().length])[seen.ordinal()] += count;
  }

  /** {@return how often a stem was seen so} */
  int count(String stem, Seen seen) {
    int[] ofStem = counts.get(stem);
    return ofStem == null ? 0 : ofStem[seen.ordinal()];
  }

  /** {@return all stems, sorted} */
  Set<String> stems() {
    return new TreeSet<>(counts.keySet());
  }
}
