// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/**
 * Finds the particles in front of an Arabic word and the endings behind it, by rules. Immutable.
 */
public final class Segmenter {
  private static final String[] PARTICLES = {
    "وبال", "فبال", "وكال", "ولل", "فلل", "وال", "فال", "بال", "كال", "لل", "ال"
  };
  private static final String[] ENDINGS = {"ها", "ات", "ون", "ين", "ية", "يه", "هم", "نا", "ة", "ه"};
  private static final int MIN_STEM_LENGTH = 3;
  private static final Segmenter NEWS = new Segmenter();

  private Segmenter() {}

  /** {@return the segmenter for news} */
  public static Segmenter news() {
    return NEWS;
  }

  /** {@return particles length and endings length of word[from, to), packed} */
  public int segment(char[] word, int from, int to) {
    int front = 0;
    for (String particle : PARTICLES) {
      if (to - from - particle.length() >= MIN_STEM_LENGTH && matches(word, from, particle)) {
        front = particle.length();
        break;
      }
    }
    int behind = 0;
    for (String ending : ENDINGS) {
      if (to - from - front - ending.length() >= MIN_STEM_LENGTH
          && matches(word, to - ending.length(), ending)) {
        behind = ending.length();
        break;
      }
    }
    return front << 16 | behind;
  }

  /** {@return the length of the particles in a packed segmentation} */
  public static int particles(int segmentation) {
    return segmentation >>> 16;
  }

  /** {@return the length of the endings in a packed segmentation} */
  public static int endings(int segmentation) {
    return segmentation & 0xFFFF;
  }

  private static boolean matches(char[] word, int at, String affix) {
    for (int i = 0; i < affix.length(); i++) {
      if (word[at + i] != affix.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
