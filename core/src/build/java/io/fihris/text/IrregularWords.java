// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.util.Map;
import java.util.TreeMap;

/**
 * Words whose stem is not spelt in them: {@code لله} ("to God") has lost the alef of {@code الله},
 * which is one word and no article.
 */
final class IrregularWords {
  static final String NAME_OF_GOD = "الله";

  /** Letters that stand in every irregular word. */
  static final String COMMON_TO_ALL = "لله";

  private static final String[] WHOLE = {"", "و", "ف", "ب", "ت", "ك", "وب", "فب", "وت", "أ"};
  private static final String[] SHORTENED = {"ل", "ول", "فل"};

  private IrregularWords() {}

  /** {@return the cuts of the irregular words; their family must have been numbered} */
  static Map<String, Integer> cuts(WordFamilies families) {
    int family = families.irregular(NAME_OF_GOD);
    Map<String, Integer> cuts = new TreeMap<>();
    for (String particles : WHOLE) {
      cuts.put(particles + NAME_OF_GOD, irregular(particles.length(), family));
    }
    for (String particles : SHORTENED) {
      cuts.put(particles + "له", irregular(particles.length() - 1, family));
    }
    return cuts;
  }

  private static int irregular(int particles, int family) {
    int cuts = Cuts.withLexicon(Cuts.of(particles, 0));
    return Cuts.withFamily(Cuts.withIrregularStem(cuts), family);
  }
}
