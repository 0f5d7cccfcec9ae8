// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * One word while it is read: its letters at level EXACT, its extent in the text, and of which
 * script it is.
 *
 * <p>A word is of one script, Arabic or any other. The methods that take something return false
 * where it would not fit, and then change nothing. For one thread at a time.
 */
final class WordLetters {
  /** Room behind the last letter for the longest expansion of one character. */
  private static final int EXPANSION_ROOM = 32;

  private enum Script {
    NONE,
    ARABIC,
    OTHER
  }

  private final char[] exact;

  private char[] letters = new char[WordScanner.MAX_LENGTH + EXPANSION_ROOM];
  private int size;
  private int start;
  private int end;
  private Script script = Script.NONE;
  private boolean needsComposing;

  /** Makes room for words whose characters become letters by this table. */
  WordLetters(char[] exact) {
    this.exact = exact;
  }

  /** Starts over with a word that begins at an offset of the text. */
  void begin(int at) {
    start = at;
    end = at;
    size = 0;
    script = Script.NONE;
    needsComposing = false;
  }

  char[] array() {
    return letters;
  }

  int size() {
    return size;
  }

  boolean isFull() {
    return size >= WordScanner.MAX_LENGTH;
  }

  char first() {
    return letters[0];
  }

  char last() {
    return letters[size - 1];
  }

  boolean isArabic() {
    return script == Script.ARABIC;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Makes an offset the end of the extent. */
  void extend(int until) {
    end = until;
  }

  /** Takes a number that was written to the array. */
  void takeNumber(NumberScanner number) {
    script = Script.OTHER;
    size = number.size();
    end = number.end();
  }

  boolean takeLetter(char letter, int until) {
    if (!join(letter)) {
      return false;
    }
    needsComposing |= isJamo(letter);
    letters[size++] = letter;
    end = until;
    return true;
  }

  /** Takes the letters that one character stands for. */
  boolean takeExpansion(String expansion, int until) {
    if (!join(expansion.charAt(0))) {
      return false;
    }
    append(expansion);
    end = until;
    return true;
  }

  private boolean join(char letter) {
    Script its = isArabic(letter) ? Script.ARABIC : Script.OTHER;
    if (script != its && script != Script.NONE) {
      return false;
    }
    script = its;
    return true;
  }

  /** Takes a letter or mark beyond the first 65,536 characters. */
  boolean takeSupplementary(int codePoint, int until) {
    boolean isLetter = CharClass.isWordChar(codePoint);
    if (isLetter ? isArabic() : !CharClass.isExtender(codePoint)) {
      return false;
    }
    end = until;
    if (!isArabic()) {
      script = Script.OTHER;
      needsComposing |= !isLetter;
      int digit = isLetter ? Character.digit(codePoint, 10) : -1;
      append(digit >= 0 ? '0' + digit : Character.toLowerCase(codePoint));
    }
    return true;
  }

  /** Takes a mark that belongs to the letters of other scripts and to none of Arabic. */
  void takeExtender(char mark) {
    if (!isArabic()) {
      needsComposing = true;
      letters[size++] = mark;
    }
  }

  /** Puts a combining hamza or madda on the last letter. */
  void takeHamza(char mark) {
    letters[size - 1] = FoldingBuffer.compose(letters[size - 1], mark);
  }

  /** Takes what is a word by itself: a Chinese character, or what one stands for. */
  void takeIdeograph(int codePoint, String expansion) {
    script = Script.OTHER;
    if (expansion.isEmpty()) {
      append(codePoint);
    } else {
      append(expansion);
    }
  }

  /** Takes a word of a character that stands for several. */
  void takeArabic(String word) {
    script = Script.ARABIC;
    append(word);
  }

  /** Takes a letter of a hashtag, whose parts may be of any script. */
  void takeOfTag(char letter) {
    script = isArabic(letter) ? Script.ARABIC : Script.OTHER;
    needsComposing |= isJamo(letter);
    letters[size++] = letter;
  }

  /** Takes letters of a hashtag that one character stands for. */
  void takeOfTag(String expansion) {
    script = isArabic(expansion.charAt(0)) ? Script.ARABIC : Script.OTHER;
    append(expansion);
  }

  void append(char sign) {
    letters[size++] = sign;
  }

  private void append(String expansion) {
    for (int i = 0; i < expansion.length(); i++) {
      needsComposing |= exact[expansion.charAt(i)] == CharClass.EXTENDER;
      letters[size++] = expansion.charAt(i);
    }
  }

  private void append(int codePoint) {
    size += Character.toChars(codePoint, letters, size);
  }

  /** Drops all letters but the first so many, and what the extent gained by them. */
  void cutTo(int size, int end) {
    this.size = size;
    this.end = end;
  }

  /** Ends the word: marks of other scripts join their letters where Unicode has one for both. */
  void finish() {
    if (needsComposing) {
      String composed = Normalizer.normalize(new String(letters, 0, size), Normalizer.Form.NFC);
      letters = Arrays.copyOf(letters, Math.max(letters.length, composed.length()));
      composed.getChars(0, composed.length(), letters, 0);
      size = composed.length();
    }
  }

  /** {@return what the finished word is made of, unless it is a hashtag} */
  WordKind kind() {
    if (isArabic()) {
      return WordKind.ARABIC;
    }
    return isAllDigits() ? WordKind.NUMBER : WordKind.OTHER;
  }

  private boolean isAllDigits() {
    boolean digits = isDigit(letters[0]);
    for (int i = 1; i < size && digits; i++) {
      digits = isDigit(letters[i]) || letters[i] == '.';
    }
    return digits;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** {@return whether a letter belongs to the Arabic script} */
  static boolean isArabic(char letter) {
    return letter >= 0x0600
        && letter < 0x0900
        && !(letter >= 0x0700 && letter < 0x0750)
        && !(letter >= 0x0780 && letter < 0x0870);
  }

  private static boolean isJamo(char letter) {
    return letter >= 0x1100 && letter <= 0x11FF;
  }
}
