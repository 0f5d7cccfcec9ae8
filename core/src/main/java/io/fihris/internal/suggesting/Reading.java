// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to read the beginning of a word: {@code الكتا} may begin a word whose own letters these
 * are, or be the article and the beginning of {@code كتاب} ("book").
 *
 * @param particles before the word
 * @param prefix how the word's key begins
 */
record Reading(String particles, String prefix) {
  private static final String[] WITH_ARTICLE =
      "ال وال فال بال كال لل ولل فلل وبال وكال فبال".split(" ");
  private static final String[] WITHOUT_ARTICLE = "و ف ب ك ل س وب ول وس وك فب فل فس".split(" ");
  private static final String ARTICLE = "ال";
  private static final String FOR_THE = "لل";
  private static final int SHORTEST_REST = 2;

  /** The word as it stands, and the word behind an article. */
  static List<Reading> likely(TypedText.TypedWord typed) {
    var readings = new ArrayList<Reading>();
    readings.add(new Reading("", typed.loose()));
    add(typed, WITH_ARTICLE, 1, readings);
    return readings;
  }

  /** The word behind a particle of one letter or two: rarely meant where a likely one fits. */
  static List<Reading> unlikely(TypedText.TypedWord typed) {
    var readings = new ArrayList<Reading>();
    add(typed, WITHOUT_ARTICLE, SHORTEST_REST, readings);
    return readings;
  }

  /** How a form of the dictionary looks that shows that the particles may stand before a key. */
  String attested(String key) {
    boolean article = particles.contains(ARTICLE) || particles.contains(FOR_THE);
    return article ? ARTICLE + key : particles + key;
  }

  private static void add(
      TypedText.TypedWord typed, String[] particles, int shortestRest, List<Reading> readings) {
    for (String particle : particles) {
      if (typed.exact().startsWith(particle)
          && typed.loose().length() >= particle.length() + shortestRest) {
        readings.add(new Reading(particle, typed.loose().substring(particle.length())));
      }
    }
  }
}
