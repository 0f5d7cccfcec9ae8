// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.text.Vocalization;
import java.util.ArrayList;
import java.util.List;

/**
 * The signs behind one letter of a word. Immutable.
 *
 * @param vowel a short vowel or sukun; {@link #NO_VOWEL} where none is written
 * @param isDoubled whether the letter has shadda
 */
record LetterSigns(char vowel, boolean isDoubled) {
  private static final char NO_VOWEL = 0;
  private static final char KASRATAN = '\u064D';

  static final LetterSigns NONE = new LetterSigns(NO_VOWEL, false);

  /**
   * The signs of each letter of a word as {@link Vocalization} writes it, but no tanween: it tells
   * the case.
   */
  static List<LetterSigns> of(String vocalized) {
    var all = new ArrayList<LetterSigns>();
    for (int i = 0; i < vocalized.length(); i++) {
      char c = vocalized.charAt(i);
      if (c == Vocalization.SHADDA) {
        all.add(new LetterSigns(all.removeLast().vowel, true));
      } else if (Vocalization.isVowel(c) && !isTanween(c)) {
        all.add(new LetterSigns(c, all.removeLast().isDoubled));
      } else if (!Vocalization.isVowel(c)) {
        all.add(NONE);
      }
    }
    return all;
  }

  LetterSigns withoutShadda() {
    return new LetterSigns(vowel, false);
  }

  LetterSigns withoutVowel() {
    return new LetterSigns(NO_VOWEL, isDoubled);
  }

  /** Whether no word is spelled with both: another vowel, or shadda against a vowel alone. */
  boolean contradict(LetterSigns other) {
    boolean differ = vowel != other.vowel && vowel != NO_VOWEL && other.vowel != NO_VOWEL;
    return differ || (isDoubled && other.isSingle()) || (isSingle() && other.isDoubled);
  }

  private static boolean isTanween(char c) {
    return c >= Vocalization.FIRST_VOWEL && c <= KASRATAN;
  }

  private boolean isSingle() {
    return vowel != NO_VOWEL && !isDoubled;
  }
}
