// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.analysis.VocalizedWord;
import io.fihris.search.Explanation.Agreement;
import io.fihris.text.FoldingLevel;
import io.fihris.text.Segmenter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The vowel signs on a word's stem: {@code عَلَم} ("flag") and {@code العَلَمُ} ("the flag") agree,
 * {@code عِلْم} ("science") contradicts both, {@code علم} says nothing.
 *
 * <p>Two words of one stem agree unless the signs of a letter contradict: {@code مدرّسة}
 * ("teacher") agrees with {@code مُدَرِّسة} and not with {@code مَدْرَسة} ("school"). What
 * particles, endings and the stem's place in a sentence bring about says nothing: shadda on its
 * first letter, the vowel of its last. Immutable.
 */
public final class Vowels {
  /** Of a word without signs on its stem. */
  public static final Vowels NONE = new Vowels("", List.of());

  /** Longer ones, signs counted, are no words. */
  private static final int MAX_CHARACTERS = 100;

  private final String stem;
  private final List<LetterSigns> signs;

  private Vowels(String stem, List<LetterSigns> signs) {
    this.stem = stem;
    this.signs = List.copyOf(signs);
  }

  /** The signs of one word as it is written. */
  public static Vowels of(String word) {
    if (word.length() > MAX_CHARACTERS || !SignedWords.hasSigns(word)) {
      return NONE;
    }
    String letters = FoldingLevel.EXACT.fold(word);
    List<LetterSigns> signs = LetterSigns.of(VocalizedWord.of(word).toString());
    if (letters.isEmpty() || signs.size() != letters.length()) {
      return NONE;
    }
    int cuts = Segmenter.news().segment(letters.toCharArray(), 0, letters.length());
    int from = Segmenter.particles(cuts);
    int until = letters.length() - Segmenter.endings(cuts);
    return until - from > 1
        ? ofStem(letters.substring(from, until), signs.subList(from, until))
        : NONE;
  }

  private static Vowels ofStem(String letters, List<LetterSigns> signs) {
    var telling = new ArrayList<LetterSigns>(signs);
    telling.addFirst(telling.removeFirst().withoutShadda());
    telling.addLast(telling.removeLast().withoutVowel());
    return telling.stream().allMatch(LetterSigns.NONE::equals)
        ? NONE
        : new Vowels(FoldingLevel.LOOSE.fold(letters), telling);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return signs.isEmpty();
  }

  /** What the words of a text say: that one agrees, else that one contradicts. */
  public Agreement among(List<String> words) {
    Agreement found = Agreement.UNSAID;
    for (String word : words) {
      Agreement said = with(word);
      if (said == Agreement.AGREES) {
        return said;
      }
      found = said == Agreement.UNSAID ? found : said;
    }
    return found;
  }

  /** What one word says, as it is written; nothing if it is of another stem. */
  public Agreement with(String word) {
    boolean isKin = !isEmpty() && FoldingLevel.LOOSE.fold(word).contains(stem);
    Vowels other = isKin ? of(word) : NONE;
    if (other.isEmpty() || !stem.equals(other.stem)) {
      return Agreement.UNSAID;
    }
    return IntStream.range(0, signs.size())
            .anyMatch(letter -> signs.get(letter).contradict(other.signs.get(letter)))
        ? Agreement.CONTRADICTS
        : Agreement.AGREES;
  }
}
