// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/**
 * Why a word has its stem, in parts that can be shown to people.
 *
 * <p>{@code والصواريخ} ("and the rockets"): particles {@code وال}, stem {@code صواريخ}, no ending,
 * a known word, of the family {@code صاروخ} because it is its broken plural.
 *
 * @param particles the particles that were cut, or ""
 * @param stem the stem in loose spelling
 * @param ending the ending that was cut, or ""
 * @param reason who decided the cuts
 * @param family the name of the word family, or "" if the stem itself is the name
 * @param familyReason what joins the stem to the family, or ""
 */
public record StemExplanation(
    String particles,
    String stem,
    String ending,
    Reason reason,
    String family,
    String familyReason) {

  /** Who decided where a word is cut. */
  public enum Reason {
    /** A reviewed lexicon says so. */
    LEXICON("the lexicon says so"),
    /** The trained segmenter judged this word when the library was built. */
    KNOWN_WORD("a known word, judged by the trained segmenter"),
    /** The trained segmenter judged this word now. */
    JUDGED("an unknown word, judged by the trained segmenter");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    @Override
    public String toString() {
      return sentence;
    }
  }
}
