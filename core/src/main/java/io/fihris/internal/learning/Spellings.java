// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

/**
 * Tells two spellings of a foreign name or loan word from two words of one root. Arabic makes words
 * by putting long vowels between consonants ({@code عمل}, {@code عامل}: "work", "worker"), which is
 * also how newspapers spell one name in two ways ({@code سكوتلند}, {@code سكوتلاند}).
 */
final class Spellings {
  /** Arabic words of many forms begin with these: alef, teh, seen, meem, noon, yeh. */
  private static final String BEGINNINGS = "\u0627\u062A\u0633\u0645\u0646\u064A";

  private static final int MIN_LETTERS = 4;
  private static final int MIN_LETTERS_TRANSPOSED = 5;

  /** Roots have three consonants mostly; words of more that take the article may be loans. */
  private static final int MIN_LOAN_CONSONANTS = 4;

  /** Names of other vowels are other names, unless they keep very much the same company. */
  private static final double EXCHANGED_SIMILARITY = 0.4;

  /** Least similarity of transposed nouns: {@code معسكر} ("camp") and its misprint. */
  private static final double TRANSPOSED_SIMILARITY = 0.25;

  private Spellings() {}

  /** Whether two akin stems are one word, spelled in two ways. */
  static boolean are(Stem first, Stem second, double similarity) {
    SpelledName one = SpelledName.of(first.letters());
    SpelledName other = SpelledName.of(second.letters());
    if (!one.soundsLike(other)) {
      return areTransposed(first, second, similarity);
    }
    int exchanged = one.exchangedVowels(other);
    boolean vowelsFit = exchanged == 0 || (exchanged == 1 && similarity >= EXCHANGED_SIMILARITY);
    boolean longEnough = Math.max(first.length(), second.length()) >= MIN_LETTERS;
    return longEnough && vowelsFit && one.hasEndsOf(other) && areForeign(first, second, one);
  }

  private static boolean areForeign(Stem first, Stem second, SpelledName name) {
    boolean loan =
        name.consonants().length() >= MIN_LOAN_CONSONANTS && !first.beginsWithOneOf(BEGINNINGS);
    return loan || (first.isName() && second.isName());
  }

  /** Whether two neighbouring letters changed places. */
  private static boolean areTransposed(Stem first, Stem second, double similarity) {
    String one = first.letters();
    String other = second.letters();
    if (one.length() != other.length() || one.length() < MIN_LETTERS_TRANSPOSED) {
      return false;
    }
    int at = 0;
    while (one.charAt(at) == other.charAt(at)) {
      at++;
    }
    boolean sure = similarity >= TRANSPOSED_SIMILARITY || first.isName() || second.isName();
    return sure && isTransposedAt(at, one, other);
  }

  private static boolean isTransposedAt(int at, String one, String other) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }
}
