// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import java.util.List;

/**
 * Tells a broken plural and its singular from other words of one root, by pattern. Only patterns
 * that hardly ever make anything else are here: {@code هاتف}, {@code هواتف} ("telephone,
 * telephones"); {@code سجن} and {@code سجون} ("prison, prisons") are left to the stemmer's lexicon,
 * since {@code شعر} and {@code شعور} ("poetry, feeling") look the same.
 */
final class Plurals {
  private static final String VOWELS = "\u0621\u0627\u0648\u064A"; // hamza, alef, waw, yeh
  private static final char FIRST_ROOT = '1';

  /** Of words that begin with meem, many are participles: {@code مقتل}, {@code مقاتل}. */
  private static final String MEEM = "\u0645";

  /**
   * A singular and its plural; a digit stands for a consonant of the root, and the same digit for
   * the same consonant.
   */
  private record Pattern(String singular, String plural) {}

  private static final List<Pattern> PATTERNS =
      List.of(
          new Pattern("1ا23", "1وا23"),
          new Pattern("12ي3", "123اء"),
          new Pattern("12ي3", "12اء3"),
          new Pattern("1234", "12ا34"),
          new Pattern("123ا4", "12ا3ي4"),
          new Pattern("123و4", "12ا3ي4"),
          new Pattern("123ي4", "12ا3ي4"));

  private Plurals() {}

  /** Whether one of two stems is the plural of the other. */
  static boolean are(Stem first, Stem second) {
    return PATTERNS.stream()
        .anyMatch(
            pattern ->
                isPlural(pattern, first.letters(), second.letters())
                    || isPlural(pattern, second.letters(), first.letters()));
  }

  private static boolean isPlural(Pattern pattern, String singular, String plural) {
    char[] root = new char[4];
    boolean participle = singular.startsWith(MEEM) && pattern.singular().equals("1234");
    return !participle
        && matches(pattern.singular(), singular, root)
        && matches(pattern.plural(), plural, root);
  }

  /** Whether a word has a pattern; fills in the root, or compares with it. */
  private static boolean matches(String pattern, String word, char[] root) {
    boolean fits = pattern.length() == word.length();
    for (int i = 0; fits && i < word.length(); i++) {
      int number = pattern.charAt(i) - FIRST_ROOT;
      char letter = word.charAt(i);
      if (number < 0 || number >= root.length) {
        fits = letter == pattern.charAt(i);
      } else if (root[number] == 0) {
        fits = number == 0 || VOWELS.indexOf(letter) < 0;
        root[number] = letter;
      } else {
        fits = letter == root[number];
      }
    }
    return fits;
  }
}
