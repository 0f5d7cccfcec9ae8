// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import java.util.HashSet;
import java.util.Set;

/**
 * Our own list of stems that look like a plural or a verb form of another word and are none: {@code
 * جزائر} ("Algeria") is not the plural of {@code جزيرة} ("island"). Immutable.
 */
public final class LoneStems {
  private static final String RESOURCE = "no-family.tsv";

  private final Set<String> stems = new HashSet<>();

  /** Reads the list with the analyzer of the articles. */
  public LoneStems(WordReader reader) {
    LexiconFile.entries(RESOURCE).stream()
        .flatMap(entry -> reader.words(entry.getFirst()).stream())
        .map(QueryWord::stem)
        .forEach(stems::add);
  }

  /** Whether a stem's term is of no family. */
  public boolean contains(String stem) {
    return stems.contains(stem);
  }
}
