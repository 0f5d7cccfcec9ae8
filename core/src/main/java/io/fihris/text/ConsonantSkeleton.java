// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/**
 * The consonants of a stem: a rough stand-in for its root.
 *
 * <p>{@code معارك} ("battles"), {@code معرك} ("battle" without its ending) are both {@code معرك};
 * {@code يقع}, {@code تقع} and {@code وقع} ("lies, lie, lay") are all {@code قع}. Different words
 * meet too, so a skeleton may lend an article a little weight and must never find one alone.
 *
 * <p>The letter of an imperfect verb (ي ت ن ا) goes from the front of a stem of four letters or
 * more, and every long vowel and hamza from anywhere. What would leave fewer than two letters stays
 * whole.
 */
public final class ConsonantSkeleton {
  private static final int MIN_LENGTH = 2;
  private static final int MIN_VERB_LENGTH = 4;

  private ConsonantSkeleton() {}

  /** The skeleton of a stem in loose spelling. */
  public static String of(CharSequence stem) {
    int length = stem.length();
    int from = length >= MIN_VERB_LENGTH && isVerbLetter(stem.charAt(0)) ? 1 : 0;
    var skeleton = new StringBuilder(length);
    for (int i = from; i < length; i++) {
      if (!isVowel(stem.charAt(i))) {
        skeleton.append(stem.charAt(i));
      }
    }
    return skeleton.length() < MIN_LENGTH ? stem.toString() : skeleton.toString();
  }

  private static boolean isVerbLetter(char c) {
    return c == Letters.YEH || c == Letters.TEH || c == Letters.NOON || c == Letters.ALEF;
  }

  private static boolean isVowel(char c) {
    return switch (c) {
      case Letters.ALEF,
          Letters.WAW,
          Letters.YEH,
          Letters.ALEF_MAKSURA,
          Letters.HAMZA,
          Letters.WAW_HAMZA,
          Letters.YEH_HAMZA ->
          true;
      default -> false;
    };
  }
}
