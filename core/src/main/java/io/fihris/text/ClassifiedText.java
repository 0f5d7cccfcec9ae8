// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/**
 * A text whose every character is a letter at level EXACT or of a {@link CharClass}, as {@link
 * FoldingTable} says. For one thread at a time.
 */
final class ClassifiedText {
  private final FoldingTable table = FoldingTable.shipped();
  private final char[] exact = table.exact();

  private char[] text = new char[0];
  private int length;

  /** Takes the first {@code length} characters of an array, which is not copied. */
  void reset(char[] text, int length) {
    this.text = text;
    this.length = length;
  }

  int length() {
    return length;
  }

  char[] array() {
    return text;
  }

  char charAt(int at) {
    return text[at];
  }

  /** {@return the letter of a character, or its class, which is below all letters} */
  char value(int at) {
    return exact[text[at]];
  }

  /** {@return what a character of class EXPANSION or PHRASE stands for; empty for any other} */
  String expansion(int at) {
    return table.expansion(text[at]);
  }

  /** {@return the character at an offset, with the second half of a surrogate pair} */
  int codePoint(int at) {
    return Character.codePointAt(text, at, length);
  }

  /** {@return whether a word begins with the character} */
  boolean startsWord(int at) {
    char value = value(at);
    if (value >= CharClass.FIRST_LETTER) {
      return true;
    }
    return switch (value) {
      case CharClass.PHRASE, CharClass.SINGLE -> true;
      case CharClass.EXPANSION -> isLetter(expansion(at).charAt(0));
      case CharClass.SURROGATE -> CharClass.isWordChar(codePoint(at));
      default -> false;
    };
  }

  private boolean isLetter(char c) {
    return exact[c] >= CharClass.FIRST_LETTER || exact[c] == CharClass.SINGLE;
  }

  /** {@return whether a character stands for letters that go on a word} */
  boolean expandsToLetters(int at) {
    char first = expansion(at).charAt(0);
    return isLetter(first) && exact[first] != CharClass.SINGLE;
  }

  /** {@return whether the character belongs to the letter before it, or to none} */
  boolean isDependent(int at) {
    char value = value(at);
    return value == CharClass.EXTENDER || (value != CharClass.BREAK && value <= CharClass.HAMZA);
  }

  /**
   * {@return the letter at or behind an offset, looking through what is dropped; -1 if there is
   * none}
   */
  int followingLetter(int from, int until) {
    for (int i = from; i < until; i++) {
      char value = value(i);
      if (value >= CharClass.FIRST_LETTER) {
        return value;
      }
      if (value == CharClass.EXPANSION) {
        char first = expansion(i).charAt(0);
        return isLetter(first) ? first : -1;
      }
      if (value != CharClass.IGNORABLE && value != CharClass.MARK && value != CharClass.HAMZA) {
        return -1;
      }
    }
    return -1;
  }

  /** {@return the sign before a hashtag or name in its plain form} */
  char tagSign(int at) {
    return text[at] == '@' || text[at] == '\uFF20' ? '@' : '#';
  }

  /** {@return where the hashtag ends that begins at an offset, or an offset behind the longest} */
  int tagEnd(int from, int longest) {
    int until = from;
    while (until < length && until - from <= longest && isInTag(until)) {
      until++;
    }
    return until;
  }

  private boolean isInTag(int at) {
    char value = value(at);
    return value >= CharClass.FIRST_LETTER
        || value == CharClass.UNDERSCORE
        || value == CharClass.EXPANSION
        || value == CharClass.SINGLE
        || isDependent(at);
  }
}
