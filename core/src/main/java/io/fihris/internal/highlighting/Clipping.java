// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

/**
 * Cuts a piece out of a text that is too long to show: at white space, or where none is near, at
 * least not between a letter and its marks, the halves of a surrogate pair, or a lam and the alef
 * it is joined with. Immutable.
 */
final class Clipping {
  /** Where no white space is so near, a cut falls inside a word. */
  private static final int REACH = 40;

  private static final char LAM = '\u0644';
  private static final String ALEFS = "\u0622\u0623\u0625\u0627\u0671";

  private final String text;

  /** Cuts from a text. */
  Clipping(String text) {
    this.text = text;
  }

  /** About so many characters of a piece, from about a character on. */
  Span cut(Span whole, int from, int length) {
    int start = Math.max(whole.start(), Math.min(from, whole.end() - length));
    int end = Math.min(whole.end(), start + length);
    return new Span(back(start, whole.start()), forth(end, whole.end()));
  }

  /** The last place to cut at or before an index. */
  private int back(int index, int least) {
    int last = Math.max(least, index - REACH);
    for (int at = index; at > last; at--) {
      if (isSpace(at - 1)) {
        return at;
      }
    }
    int at = index;
    while (at > last && !isSafe(at)) {
      at--;
    }
    return last == least ? least : at;
  }

  /** The first place to cut at or after an index. */
  private int forth(int index, int most) {
    int last = Math.min(most, index + REACH);
    for (int at = index; at < last; at++) {
      if (isSpace(at)) {
        return at;
      }
    }
    int at = index;
    while (at < last && !isSafe(at)) {
      at++;
    }
    return last == most ? most : at;
  }

  private boolean isSpace(int index) {
    return Character.isWhitespace(text.charAt(index));
  }

  private boolean isSafe(int index) {
    char next = text.charAt(index);
    if (index == 0 || isAttached(next)) {
      return index == 0;
    }
    char before = text.charAt(index - 1);
    return !Character.isSurrogatePair(before, next)
        && !(ALEFS.indexOf(next) >= 0 && letterBefore(index) == LAM);
  }

  /** The character before an index, leaving out what is attached to it. */
  private char letterBefore(int index) {
    int at = index - 1;
    while (at > 0 && index - at < REACH && isAttached(text.charAt(at))) {
      at--;
    }
    return text.charAt(at);
  }

  /** Marks, joiners and invisible characters belong to the letter before. */
  private static boolean isAttached(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }
}
