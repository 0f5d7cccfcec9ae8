// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import io.fihris.text.FoldingBuffer;
import io.fihris.text.FoldingLevel;
import io.fihris.text.Segmenter;

/**
 * What the spellings of one word share: {@code والمدرسة} ("and the school"), {@code مدرسه} and
 * {@code للمدرسة} all have the key {@code مدرسه}. Endings stay: {@code مدرستنا} ("our school") is
 * another word.
 *
 * @param particles how many letters of particles stand before the word
 * @param key the word behind them in loose spelling
 */
record WordKey(int particles, String key) {
  private static final int ROOM_FOR_IRREGULAR_STEM = 32;

  /** The key of a word without marks, in exact or folded spelling. */
  static WordKey of(String word) {
    int particles = particles(word);
    return new WordKey(particles, loose(word.substring(particles)));
  }

  /** The stem of a word without marks, in loose spelling; the word itself if it is not Arabic. */
  static String stem(String word) {
    if (!isArabic(word.charAt(0))) {
      return word;
    }
    char[] basic = basic(word);
    char[] stem = new char[basic.length + ROOM_FOR_IRREGULAR_STEM];
    Segmenter segmenter = Segmenter.news();
    int cuts = segmenter.segment(basic, 0, basic.length);
    return new String(stem, 0, segmenter.writeStem(basic, 0, basic.length, cuts, stem, 0));
  }

  /** How many letters of particles stand before a word; none where it is not Arabic. */
  static int particles(String word) {
    if (word.isEmpty() || !isArabic(word.charAt(0))) {
      return 0;
    }
    char[] basic = basic(word);
    return Segmenter.particles(Segmenter.news().segment(basic, 0, basic.length));
  }

  /** A word without marks in loose spelling. */
  static String loose(String word) {
    return at(FoldingLevel.LOOSE, word);
  }

  /** A word without marks in folded spelling: a term of the index. */
  static String folded(String word) {
    return at(FoldingLevel.FOLDED, word);
  }

  private static char[] basic(String word) {
    char[] basic = new char[word.length()];
    FoldingBuffer.copyBasic(word.toCharArray(), basic.length, basic);
    return basic;
  }

  private static String at(FoldingLevel level, String word) {
    char[] letters = new char[word.length()];
    FoldingBuffer.copy(level, word.toCharArray(), 0, letters.length, letters, 0);
    return new String(letters);
  }

  static boolean isArabic(char letter) {
    return letter >= '\u0620' && letter < '\u0700';
  }
}
