// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import java.util.BitSet;

/**
 * A word as it was typed, taken apart: the sign of a level before it, wildcards in it, and behind
 * it how many spelling errors are allowed. A character behind {@code \} stands for itself.
 */
final class TypedWord {
  private static final char ESCAPE = '\\';
  private static final char TILDE = '~';

  /** What {@link #errors} says of any number of more than two digits. */
  private static final int MANY = 100;

  private final String text;
  private final BitSet escaped = new BitSet();
  private final MatchLevel level;
  private final int from;
  private final int until;
  private final int patternEnd;

  TypedWord(String typed) {
    var plain = new StringBuilder();
    for (int i = 0; i < typed.length(); i++) {
      if (typed.charAt(i) == ESCAPE && i + 1 < typed.length()) {
        i++;
        escaped.set(plain.length());
      }
      plain.append(typed.charAt(i));
    }
    text = plain.toString();
    level = levelBefore();
    from = level.sign().length();
    until = errorsBegin();
    patternEnd = beforeQuestionMarks();
  }

  /** The whole word, every character standing for itself. */
  String plain() {
    return text;
  }

  MatchLevel level() {
    return level;
  }

  /** The word without the sign before it and the number behind it. */
  String letters() {
    return text.substring(from, until);
  }

  /** The letters with their wildcards; a question mark at the end is punctuation. */
  String pattern() {
    return text.substring(from, patternEnd);
  }

  boolean hasWildcard() {
    for (int i = from; i < patternEnd; i++) {
      if (isWildcard(text.charAt(i)) && !escaped.get(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character that would be a wildcard is escaped. */
  boolean hasEscapedWildcard() {
    return escaped.stream().anyMatch(i -> isWildcard(text.charAt(i)));
  }

  boolean isFuzzy() {
    return until < text.length();
  }

  /** The number behind the word, 1 where only the tilde is written. */
  int errors() {
    String digits = text.substring(until + 1);
    if (digits.isEmpty()) {
      return 1;
    }
    return digits.length() > 2 ? MANY : Digits.parse(digits);
  }

  /** Whether a character of a word would be read as more than itself. */
  static boolean needsEscape(String word, int index) {
    char c = word.charAt(index);
    return isWildcard(c) || c == TILDE || c == ESCAPE || (c == '=' && index == 0);
  }

  static boolean isWildcard(int c) {
    return c == '*' || c == '?';
  }

  private MatchLevel levelBefore() {
    for (MatchLevel candidate : MatchLevel.values()) {
      String sign = candidate.sign();
      if (!sign.isEmpty() && text.startsWith(sign) && text.length() > 1 && !escaped.get(0)) {
        return candidate;
      }
    }
    return MatchLevel.USUAL;
  }

  /** Where a tilde with nothing but digits behind it stands, or the end. */
  private int errorsBegin() {
    int at = text.length();
    while (at > from && Character.digit(text.charAt(at - 1), 10) >= 0) {
      at--;
    }
    boolean fuzzy = at > from + 1 && text.charAt(at - 1) == TILDE && !escaped.get(at - 1);
    return fuzzy ? at - 1 : text.length();
  }

  private int beforeQuestionMarks() {
    int end = until;
    while (end > from && text.charAt(end - 1) == '?' && !escaped.get(end - 1)) {
      end--;
    }
    return end;
  }
}
