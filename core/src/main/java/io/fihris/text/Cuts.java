// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/**
 * How one word is cut, packed into 27 bits: what the tables store is what {@link Segmenter#segment}
 * answers.
 *
 * <p>From the low end: letters of endings (4 bits), letters of particles (4), said by a lexicon
 * (1), the stem is spelt as the family and not as in the word (1), the lexicon left the ending to
 * the trained weights (1), number of the word family or 0 (16).
 */
final class Cuts {
  private static final int LENGTH_MASK = 0xF;
  private static final int PARTICLES_SHIFT = 4;
  private static final int LEXICON = 1 << 8;
  private static final int IRREGULAR = 1 << 9;
  private static final int JUDGED_ENDING = 1 << 10;
  private static final int FAMILY_SHIFT = 11;
  private static final int MAX_FAMILY = 0xFFFF;

  private Cuts() {}

  static int of(int particles, int endings) {
    return (particles << PARTICLES_SHIFT) | endings;
  }

  static int withLexicon(int cuts) {
    return cuts | LEXICON;
  }

  static int withJudgedEnding(int cuts) {
    return cuts | JUDGED_ENDING;
  }

  static int withIrregularStem(int cuts) {
    return cuts | IRREGULAR;
  }

  /**
   * {@return the cuts with a family instead of the one they had}
   *
   * @throws IllegalArgumentException if there are too many families
   */
  static int withFamily(int cuts, int family) {
    if (family < 0 || family > MAX_FAMILY) {
      throw new IllegalArgumentException(
          "Invalid family number (valid values 0 - " + MAX_FAMILY + "): " + family);
    }
    return (cuts & ((1 << FAMILY_SHIFT) - 1)) | (family << FAMILY_SHIFT);
  }

  static int particles(int cuts) {
    return (cuts >>> PARTICLES_SHIFT) & LENGTH_MASK;
  }

  static int endings(int cuts) {
    return cuts & LENGTH_MASK;
  }

  static boolean isFromLexicon(int cuts) {
    return (cuts & LEXICON) != 0;
  }

  /**
   * {@return whether a lexicon decided both ends of the stem, without help of the trained weights}
   */
  static boolean isFromLexiconAlone(int cuts) {
    return (cuts & (LEXICON | JUDGED_ENDING)) == LEXICON;
  }

  static boolean hasIrregularStem(int cuts) {
    return (cuts & IRREGULAR) != 0;
  }

  static int family(int cuts) {
    return cuts >>> FAMILY_SHIFT;
  }
}
