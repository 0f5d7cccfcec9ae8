// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

/**
 * Where the sentences of a text begin and end.
 *
 * <p>A sentence ends with its line, and after {@code . ! ? … ؟ ؛} and closing quotes where white
 * space follows: not in 3.5, nor after a single letter, which is an abbreviation: {@code د. سعاد}
 * ("Dr. Suad"). Immutable.
 */
final class Sentences {
  private static final char QUESTION_MARK = '\u061F';
  private static final char SEMICOLON = '\u061B';
  private static final char ELLIPSIS = '\u2026';
  private static final String CLOSING = "\"')]\u00BB\u201D\u2019";

  private final String text;
  private final int length;

  /** The sentences of the first characters of a text. */
  Sentences(String text, int length) {
    this.text = text;
    this.length = length;
  }

  /** Where the sentence begins that holds a character, without white space in front. */
  int start(int index) {
    int start = index;
    while (start > 0 && !isBoundary(start)) {
      start--;
    }
    while (start < index && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** The end of the sentence that holds a character, without white space behind. */
  int end(int index) {
    int end = Math.min(index + 1, length);
    while (end < length && !isBoundary(end)) {
      end++;
    }
    while (end > index && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether a sentence ends right before a character. */
  private boolean isBoundary(int index) {
    char before = text.charAt(index - 1);
    if (before == '\n' || before == '\r') {
      return true;
    }
    // Nearly every character is a letter: one comparison turns it away.
    return (before <= QUESTION_MARK || before > '\u2000')
        && Character.isWhitespace(text.charAt(index))
        && !Character.isWhitespace(before)
        && endsSentence(index);
  }

  private boolean endsSentence(int index) {
    int mark = index - 1;
    while (mark > 0 && CLOSING.indexOf(text.charAt(mark)) >= 0) {
      mark--;
    }
    return switch (text.charAt(mark)) {
      case '!', '?', QUESTION_MARK, SEMICOLON, ELLIPSIS -> true;
      case '.' -> mark < index - 1 || !isInitial(mark - 1);
      default -> false;
    };
  }

  /** Whether a letter stands alone. */
  private boolean isInitial(int index) {
    return index >= 0
        && Character.isLetter(text.charAt(index))
        && (index == 0 || !isOfWord(text.charAt(index - 1)));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
