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
   * The signs of each letter of a word as {@link Vocalization} writes it, but no tanween, which
   * tells the case, and none before the first letter.
   */
  static List<LetterSigns> of(String vocalized) {
    var all = new ArrayList<LetterSigns>();
    for (int i = 0; i < vocalized.length(); i++) {
      char c = vocalized.charAt(i);
      if (c != Vocalization.SHADDA && !Vocalization.isVowel(c)) {
        all.add(NONE);
      } else if (!all.isEmpty() && !isTanween(c)) {
        LetterSigns before = all.removeLast();
        all.add(
            c == Vocalization.SHADDA
                ? new LetterSigns(before.vowel, true)
                : new LetterSigns(c, before.isDoubled));
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
