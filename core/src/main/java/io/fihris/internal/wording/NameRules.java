// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.analysis.TermLevel;
import io.fihris.search.WordVariant.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds in the index other spellings of a query's foreign names ({@link NameSpellings}).
 *
 * <p>Arabic words differ by the same letters: {@code سفارات} are embassies, {@code صفارات} sirens.
 * What tells a foreign name is how it stands in the archive: hardly ever with the article, with a
 * pronoun or with the letters of a conjugated verb. A rule joins two stems only where neither shows
 * such a trace. Short stems are left alone: {@code غينيا} and {@code كينيا} (Guinea, Kenya) differ
 * by one letter of a g, too.
 */
final class NameRules {
  /** How much another spelling counts. */
  private static final float WEIGHT = 0.7f;

  /** Shorter names meet other words too easily. */
  private static final int MIN_LETTERS = 5;

  /** Longer words are no names; each letter more makes more spellings. */
  private static final int MAX_LETTERS = 20;

  private static final int MIN_CONSONANTS = 3;

  /** Most spellings of a name. */
  private static final int MAX_SPELLINGS = 4;

  /** A name with one of these in this part of its articles or more is a common word. */
  private static final double TRACE = 0.02;

  private static final List<String> BEFORE_NOUNS =
      List.of("\u0627\u0644", "\u0648\u0627\u0644", "\u0628\u0627\u0644", "\u0644\u0644"); // al-
  private static final List<String> BEFORE_VERBS =
      List.of("\u064A", "\u062A", "\u0646", "\u0633\u064A");
  private static final String VERB_BEGINNINGS = "\u0627\u064A\u062A\u0646"; // alef, yeh, teh, noon
  private static final List<String> AFTER = List.of("\u0647\u0627", "\u0647\u0645", "\u0648\u0627");

  private final Vocabulary vocabulary;

  NameRules(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  QueryWord withSpellings(QueryWord word) throws IOException {
    String stem = word.stem().substring(1);
    boolean isPlain = word.members().stream().noneMatch(m -> m.origin() == Origin.FAMILY);
    if (!isPlain || !canBeName(stem)) {
      return word;
    }
    QueryWord found = word;
    for (Member spelling : spellings(stem)) {
      found = found.with(spelling);
    }
    return found;
  }

  private List<Member> spellings(String stem) throws IOException {
    List<Member> known = vocabulary.found().spellings().get(stem);
    if (known == null) {
      known = isCommon(stem) ? List.of() : lookUp(stem);
      vocabulary.found().spellings().put(stem, known);
    }
    return known;
  }

  private List<Member> lookUp(String stem) throws IOException {
    var found = new ArrayList<Member>();
    for (String spelling : NameSpellings.of(stem)) {
      String term = TermLevel.STEM.marker() + spelling;
      if (found.size() < MAX_SPELLINGS
          && canBeName(spelling)
          && vocabulary.articlesOfTried(term) > 0
          && !isCommon(spelling)
          && !vocabulary.differ(TermLevel.STEM.marker() + stem, term)) {
        found.add(Member.of(term, WEIGHT, Origin.RULE));
      }
    }
    return found;
  }

  private static boolean canBeName(String stem) {
    long consonants = stem.chars().filter(letter -> !NameSpellings.isVowel((char) letter)).count();
    boolean isArabic = stem.chars().allMatch(letter -> letter >= '\u0621' && letter <= '\u064A');
    boolean fits = stem.length() >= MIN_LETTERS && stem.length() <= MAX_LETTERS;
    return fits && consonants >= MIN_CONSONANTS && isArabic;
  }

  /** Whether a stem shows a trace of a common word. */
  private boolean isCommon(String stem) throws IOException {
    double most = TRACE * vocabulary.articlesOfTried(TermLevel.STEM.marker() + stem);
    String rest = stem.substring(1);
    boolean hasPrefix = VERB_BEGINNINGS.indexOf(stem.charAt(0)) >= 0;
    return anyIn(BEFORE_NOUNS, stem, "", most)
        || anyIn(BEFORE_VERBS, stem, "", most)
        || anyAfter(stem, most)
        || (hasPrefix && anyIn(BEFORE_VERBS, rest, stem, most));
  }

  private boolean anyIn(List<String> befores, String stem, String except, double most)
      throws IOException {
    for (String before : befores) {
      String word = before + stem;
      if (!word.equals(except) && vocabulary.articlesOfTried(word) > most) {
        return true;
      }
    }
    return false;
  }

  private boolean anyAfter(String stem, double most) throws IOException {
    for (String after : AFTER) {
      if (vocabulary.articlesOfTried(stem + after) > most) {
        return true;
      }
    }
    return false;
  }
}
