// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/**
 * What a character does to a word, where it is not simply one more letter or digit.
 *
 * <p>{@link FoldingTable} gives every UTF-16 unit either its folded letter (0x20 and above) or one
 * of these codes.
 */
final class CharClass {
  /** White space, punctuation, symbols, controls, lone surrogates: ends a word. */
  static final char BREAK = 0;

  /** Invisible: never part of a term, ends nothing. */
  static final char IGNORABLE = 1;

  /** A vowel sign or tatweel: never part of a term, belongs to the word's extent. */
  static final char MARK = 2;

  /** Combining hamza or madda: changes the letter before it. */
  static final char HAMZA = 3;

  /** Becomes several letters of one word, as the ligature lam-alef. */
  static final char EXPANSION = 4;

  /** Becomes several words, as the honorific U+FDFA. */
  static final char PHRASE = 5;

  /** A word by itself: Han and Hiragana. */
  static final char SINGLE = 6;

  /** Half of a supplementary character. */
  static final char SURROGATE = 7;

  /** A dependent vowel or mark of another script: part of a word, never its start. */
  static final char EXTENDER = 8;

  /** Point: joins digits, and Latin letters. */
  static final char POINT = 9;

  /** Comma: joins digits. */
  static final char COMMA = 10;

  /** Arabic decimal sign: joins digits. */
  static final char DECIMAL = 11;

  /** Apostrophe: joins Latin letters. */
  static final char QUOTE = 12;

  /** Underscore: joins the words of a hashtag. */
  static final char UNDERSCORE = 13;

  /** Number sign or at sign: opens a hashtag or a name. */
  static final char TAG = 14;

  /** The first value that is a letter or digit, not a class. */
  static final char FIRST_LETTER = 0x20;

  private CharClass() {}

  /** {@return the class of a character that became the given text under the EXACT rules} */
  static char of(char c, String folded) {
    if (Character.isSurrogate(c)) {
      return SURROGATE;
    }
    if (FoldingRules.isCombiningHamza(c)) {
      return HAMZA;
    }
    if (folded.isEmpty()) {
      return FoldingRules.isIgnorable(c) ? IGNORABLE : MARK;
    }
    if (folded.indexOf(' ') > 0) {
      return PHRASE;
    }
    if (folded.length() > 1) {
      return isWordChar(folded.charAt(0)) ? EXPANSION : BREAK;
    }
    char only = folded.charAt(0);
    if (isIdeographic(only)) {
      return only == c ? SINGLE : EXPANSION;
    }
    if (isWordChar(only)) {
      return only;
    }
    return isExtender(only) ? EXTENDER : punctuation(c, only);
  }

  private static char punctuation(char c, char folded) {
    if (c == '\u066B') {
      return DECIMAL;
    }
    return switch (folded) {
      case '.' -> POINT;
      case ',' -> COMMA;
      case '\'', '\u2019' -> QUOTE;
      case '_' -> UNDERSCORE;
      case '#', '@' -> TAG;
      default -> BREAK;
    };
  }

  /** {@return whether the code point can begin a word} */
  static boolean isWordChar(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.LETTER_NUMBER;
  }

  /** {@return whether the code point is a word by itself} */
  static boolean isIdeographic(int c) {
    return Character.isIdeographic(c)
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA;
  }

  /** {@return whether the code point is a mark that is kept inside words of its script} */
  static boolean isExtender(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
