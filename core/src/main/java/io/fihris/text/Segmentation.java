// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/**
 * A word and where its stem lies, as an annotator or a lexicon says.
 *
 * <p>{@code والكتاب} ("and the book") with 3 letters of particles and none of endings has the stem
 * {@code كتاب}.
 *
 * @param word the word in exact spelling
 * @param particles letters of attached particles
 * @param endings letters of attached endings
 */
public record Segmentation(String word, int particles, int endings) {
  /**
   * Checks that a stem is left.
   *
   * @throws IllegalArgumentException if the cuts leave no letter
   */
  public Segmentation {
    if (particles < 0 || endings < 0 || particles + endings >= word.length()) {
      throw new IllegalArgumentException(
          "Invalid cuts " + particles + " and " + endings + " (they must leave a letter): " + word);
    }
  }

  /** {@return the part between the cuts} */
  public String stem() {
    return word.substring(particles, word.length() - endings);
  }
}
