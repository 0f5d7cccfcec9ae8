// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import java.util.Locale;

/** What a term keeps of its word, from most to least. */
public enum TermLevel {
  /** The letters as written; only encodings, marks and letter case are repaired. */
  EXACT('='),
  /** As {@link #EXACT}, with one form of alef: {@code أحمد} is {@code احمد}. */
  FOLDED('\0'),
  /** The stem in careless spelling: {@code وبالمدرسة} ("and in the school") is {@code مدرس}. */
  STEM('~'),
  /**
   * The stem under which a family of words meets, where it is another than the word's own stem:
   * {@code صواريخ} ("rockets") adds {@code صاروخ} ("rocket").
   */
  FAMILY('~'),
  /**
   * The folded letters with the vowel signs of the text, only for words that have any: {@code
   * عَلِم} ("knew") and {@code عِلْم} ("science") are told apart. See {@link VocalizedWord}.
   */
  VOCALIZED('^');

  private final char marker;

  TermLevel(char marker) {
    this.marker = marker;
  }

  /**
   * {@return the character before each term of this level in a field of several levels; 0 for none}
   *
   * <p>No word contains a marker, so terms of two levels never meet. A family is named by a stem
   * and shares its marker: the stem of the singular finds the plural.
   */
  public char marker() {
    return marker;
  }

  /** {@return the name in lower case, which is also the token type in Lucene} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
