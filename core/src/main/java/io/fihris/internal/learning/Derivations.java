// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import java.util.List;

/**
 * Tells words made of each other whose texts are about one thing: a noun and the adjective made of
 * it ({@code برلمان}, {@code برلماني}: "parliament, parliamentary"), a country and its people, a
 * verb and the noun of its action ({@code ارتفع}, {@code ارتفاع}: "rose, rise"). A doer is another
 * word than what he does: {@code شعر} and {@code شاعر} ("poetry, poet") stay apart.
 */
final class Derivations {
  private static final String ALEF = "\u0627";
  private static final String MEEM = "\u0645";
  private static final String YEH = "\u064A";

  /** What imperfects begin with: yeh, teh, noon. */
  private static final String IMPERFECT = "\u064A\u062A\u0646";

  /** Endings of countries and nouns that an adjective's yeh takes the place of. */
  private static final List<String> NOUN_ENDINGS = List.of("", "ا", "يا");

  /** Nouns of these forms are doers and qualities: {@code قاتل}, {@code قتيل}. */
  private static final List<String> DOERS = List.of(".ا..", "..ي.");

  private static final int MIN_NOUN = 3;

  private Derivations() {}

  /** Whether one of two akin stems is made of the other. */
  static boolean are(Stem first, Stem second) {
    return isAdjective(first, second)
        || isAdjective(second, first)
        || isVerbOf(first, second)
        || isVerbOf(second, first);
  }

  private static boolean isAdjective(Stem noun, Stem adjective) {
    if (!adjective.letters().endsWith(YEH) || adjective.length() <= MIN_NOUN) {
      return false;
    }
    String base = adjective.letters().substring(0, adjective.length() - 1);
    return NOUN_ENDINGS.stream().anyMatch(ending -> noun.letters().equals(base + ending));
  }

  private static boolean isVerbOf(Stem noun, Stem verb) {
    String letters = noun.letters();
    boolean action =
        !letters.startsWith(MEEM) && DOERS.stream().noneMatch(letters::matches) && noun.isNoun();
    boolean imperfect = verb.beginsWithOneOf(IMPERFECT) && verb.length() > MIN_NOUN;
    boolean perfect = verb.letters().startsWith(ALEF) || verb.isVerb();
    return action && !verb.isNoun() && (imperfect || perfect);
  }
}
