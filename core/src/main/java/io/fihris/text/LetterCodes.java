// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/**
 * What {@link TextBlock} needs to know of a character, in one byte: the {@linkplain WordHash#code
 * code} of its basic Arabic letter at level EXACT, or what else it does to a word.
 *
 * <p>Each kind has a bit of its own, so that eight characters are asked at once. The build computes
 * the table from the {@linkplain CharClass classes} of {@link FoldingTable}, which carries it.
 */
final class LetterCodes {
  /** Set in every code that is no letter's and no space's. */
  static final byte NO_LETTER = 0x40;

  /** A vowel sign or tatweel: part of the word's extent and of no term. */
  static final byte MARK = NO_LETTER;

  /** Anything that makes a word need a closer look: digits, Latin, presentation forms, hashtags. */
  static final byte ODD = NO_LETTER | 0x20;

  /** White space and punctuation, on which no word begins and nothing behind it depends. */
  static final byte SPACE = (byte) 0x80;

  /** A point: a space, but one that may abbreviate a single letter before it. */
  static final byte POINT = (byte) (SPACE | 1);

  private LetterCodes() {}

  /** {@return for each UTF-16 unit its code} */
  static byte[] shipped() {
    return FoldingTable.shipped().codes();
  }

  /** {@return the code of a character that {@link FoldingTable#exact} gives this value} */
  static byte of(char value) {
    if (value >= CharClass.FIRST_LETTER) {
      int code = WordHash.code(value);
      return code == 0 || code == WordHash.OTHER ? ODD : (byte) code;
    }
    return switch (value) {
      case CharClass.MARK -> MARK;
      case CharClass.POINT -> POINT;
      case CharClass.BREAK,
          CharClass.COMMA,
          CharClass.DECIMAL,
          CharClass.QUOTE,
          CharClass.UNDERSCORE ->
          SPACE;
      default -> ODD;
    };
  }
}
