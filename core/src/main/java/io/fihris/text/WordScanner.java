// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Finds the words of a text, with their extent in the text and their letters at level EXACT.
 *
 * <p>What is a word:
 *
 * <ul>
 *   <li>Letters and digits in a row. Marks, tatweel and invisible characters inside change nothing.
 *   <li>Arabic letters and everything else are two words even without a space: {@code بـ100} is
 *       {@code ب} and {@code 100}, {@code 2015م} is {@code 2015} and {@code م}, so that a search
 *       for 2015 finds it. Latin letters and digits stay together: {@code G20}.
 *   <li>Separators inside a number: {@code ٣٬٠٠٠} is {@code 3000}, {@code ١٫٥} is {@code 1.5}; see
 *       {@link NumberScanner}.
 *   <li>Single letters with points between are one word without points: {@code U.S.} is {@code us}.
 *       A point or apostrophe between longer Latin stretches stays: {@code sky.com}. A point
 *       between Arabic words ends a sentence.
 *   <li>{@code #عاصفة_الحزم} is first one word of kind TAG that spans its parts, then its parts.
 *   <li>Han and Hiragana: one character, one word. Emoji and symbols: nothing.
 *   <li>A word of more than {@link #MAX_LENGTH} letters is cut into words of that length.
 * </ul>
 *
 * <p>The extent starts at the word's first letter and ends behind its last letter and the marks on
 * it; no extent starts at a mark. For one thread at a time.
 */
public final class WordScanner {
  /** Most letters in a word, as in Lucene's StandardTokenizer. */
  public static final int MAX_LENGTH = 255;

  /** Longest hashtag, in characters of the text, that is a word as a whole. */
  private static final int MAX_TAG_EXTENT = 255;

  /** Most letters of an acronym. */
  private static final int MAX_ACRONYM = 12;

  /** The alphabets in which single letters abbreviate, Latin to Arabic, lie below. */
  private static final char LAST_ALPHABETS = '\u0900';

  /** Room behind MAX_LENGTH for the longest expansion of one character. */
  private static final int EXPANSION_ROOM = 32;

  private enum Script {
    NONE,
    ARABIC,
    OTHER
  }

  private final FoldingTable table = FoldingTable.shipped();
  private final char[] exact = table.exact();
  private final NumberScanner numbers = new NumberScanner(exact);

  private char[] text = new char[0];
  private int length;
  private int limit;
  private int next;

  private char[] letters = new char[MAX_LENGTH + EXPANSION_ROOM];
  private int size;
  private int start;
  private int end;
  private WordKind kind = WordKind.OTHER;
  private int positionLength;
  private boolean firstOfTag;
  private boolean stacked;

  private Script script = Script.NONE;
  private boolean foreignMarks;
  private String phrase = "";
  private int phraseAt;

  /** Makes a scanner of nothing; {@link #reset} gives it a text. */
  public WordScanner() {}

  /** Starts over with the first {@code length} characters of an array, which is not copied. */
  public void reset(char[] text, int length) {
    this.text = text;
    this.length = length;
    limit = length;
    next = 0;
    phrase = "";
    size = 0;
    firstOfTag = false;
    numbers.reset();
  }

  /** Goes on at an offset, which may follow a word directly. */
  void resume(int at, boolean afterWord) {
    next = at;
    limit = length;
    size = afterWord ? 1 : 0;
  }

  /** {@return the offset at which it goes on} */
  int position() {
    return next;
  }

  /** {@return whether it is among the parts of a hashtag or phrase, where it must go on itself} */
  boolean isInside() {
    return firstOfTag || phraseAt < phrase.length() || (next < limit && limit < length);
  }

  /** {@return whether there is one more word; the accessors then describe it} */
  public boolean next() {
    positionLength = 1;
    stacked = false;
    if (phraseAt < phrase.length()) {
      nextOfPhrase();
      return true;
    }
    int tagSign = skipToWord();
    if (next >= length) {
      return false;
    }
    if (tagSign >= 0 && scanTag(tagSign)) {
      return true;
    }
    scanWord();
    stacked = firstOfTag;
    firstOfTag = false;
    return true;
  }

  /** {@return the offset of the word's first character in the text} */
  public int start() {
    return start;
  }

  /** {@return the offset behind the word's last character in the text} */
  public int end() {
    return end;
  }

  /** {@return the array that holds the word's letters at level EXACT; valid until the next word} */
  public char[] letters() {
    return letters;
  }

  /** {@return the number of letters, at least 1} */
  public int size() {
    return size;
  }

  /** {@return what the word is made of} */
  public WordKind kind() {
    return kind;
  }

  /** {@return how many positions the word covers: 1, or the number of parts of a hashtag} */
  public int positionLength() {
    return positionLength;
  }

  /** {@return whether the word shares its position with the word before it, a hashtag} */
  public boolean isStacked() {
    return stacked;
  }

  /**
   * Moves to the next character that begins a word; returns a tag sign directly before it or -1.
   */
  private int skipToWord() {
    int tagSign = -1;
    boolean attached = size > 0;
    for (; next < length; next++) {
      char value = exact[text[next]];
      if (startsWord(value, next)) {
        limit = next < limit ? limit : length;
        return tagSign;
      }
      if (value == CharClass.TAG) {
        tagSign = attached ? -1 : next;
        attached = false;
      } else if (!isDependent(value)) {
        tagSign = -1;
        attached = false;
      }
    }
    return -1;
  }

  private boolean startsWord(char value, int at) {
    if (value >= CharClass.FIRST_LETTER) {
      return true;
    }
    return switch (value) {
      case CharClass.PHRASE, CharClass.SINGLE -> true;
      case CharClass.EXPANSION -> isLetterOf(table.expansion(text[at]).charAt(0));
      case CharClass.SURROGATE -> CharClass.isWordChar(codePoint(at));
      default -> false;
    };
  }

  private boolean isLetterOf(char c) {
    return exact[c] >= CharClass.FIRST_LETTER || exact[c] == CharClass.SINGLE;
  }

  private int codePoint(int at) {
    return Character.codePointAt(text, at, length);
  }

  private void scanWord() {
    begin(next);
    if (takeSpecialStart()) {
      finish();
      return;
    }
    while (next < limit && size < MAX_LENGTH && take(text[next])) {
      next++;
    }
    finish();
  }

  private void begin(int at) {
    start = at;
    end = at;
    size = 0;
    script = Script.NONE;
    foreignMarks = false;
  }

  /** Takes what only the first character decides: numbers, phrases, single characters. */
  private boolean takeSpecialStart() {
    char c = text[next];
    char value = exact[c];
    if (value >= '0' && value <= '9') {
      script = Script.OTHER;
      next = numbers.scan(text, next, limit, letters);
      size = numbers.size();
      end = numbers.end();
      return false;
    }
    if (value == CharClass.PHRASE) {
      phrase = table.expansion(c);
      phraseAt = 0;
      next++;
      nextOfPhrase();
      return true;
    }
    int codePoint = value == CharClass.SURROGATE ? codePoint(next) : c;
    if (!CharClass.isIdeographic(codePoint)) {
      return false;
    }
    script = Script.OTHER;
    if (value == CharClass.EXPANSION) {
      appendAll(table.expansion(c));
    } else {
      size += Character.toChars(codePoint, letters, size);
    }
    next += Character.charCount(codePoint);
    end = next;
    while (next < limit && size < MAX_LENGTH && isDependent(exact[text[next]])) {
      take(text[next]);
      next++;
    }
    return true;
  }

  private static boolean isDependent(char value) {
    return value == CharClass.EXTENDER || (value != CharClass.BREAK && value <= CharClass.HAMZA);
  }

  private void nextOfPhrase() {
    int space = phrase.indexOf(' ', phraseAt);
    int until = space < 0 ? phrase.length() : space;
    size = 0;
    foreignMarks = false;
    appendAll(phrase.substring(phraseAt, until));
    phraseAt = until + 1;
    script = Script.ARABIC;
    kind = WordKind.ARABIC;
    start = next - 1;
    end = next;
  }

  /** Takes one character into the word, or returns false where the word ends before it. */
  private boolean take(char c) {
    char value = exact[c];
    if (value >= CharClass.FIRST_LETTER) {
      return takeLetter(value);
    }
    switch (value) {
      case CharClass.IGNORABLE -> {}
      case CharClass.MARK -> end = next + 1;
      case CharClass.HAMZA -> {
        letters[size - 1] = FoldingBuffer.compose(letters[size - 1], c);
        end = next + 1;
      }
      case CharClass.EXPANSION -> {
        return takeExpansion(table.expansion(c));
      }
      case CharClass.EXTENDER -> {
        takeExtender(c);
        end = next + 1;
      }
      case CharClass.SURROGATE -> {
        return takeSupplementary();
      }
      case CharClass.POINT, CharClass.COMMA, CharClass.QUOTE -> {
        return takeJoiner(value);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void takeExtender(char mark) {
    if (script != Script.ARABIC) {
      foreignMarks = true;
      letters[size++] = mark;
    }
  }

  private boolean takeLetter(char letter) {
    Script its = isArabic(letter) ? Script.ARABIC : Script.OTHER;
    if (script != its && script != Script.NONE) {
      return false;
    }
    script = its;
    foreignMarks |= isJamo(letter);
    letters[size++] = letter;
    end = next + 1;
    return true;
  }

  private boolean takeExpansion(String expansion) {
    Script its = isArabic(expansion.charAt(0)) ? Script.ARABIC : Script.OTHER;
    if (!isLetterOf(expansion.charAt(0))
        || exact[expansion.charAt(0)] == CharClass.SINGLE
        || (script != its && script != Script.NONE)) {
      return false;
    }
    script = its;
    appendAll(expansion);
    end = next + 1;
    return true;
  }

  private void appendAll(String expansion) {
    for (int i = 0; i < expansion.length(); i++) {
      foreignMarks |= exact[expansion.charAt(i)] == CharClass.EXTENDER;
      letters[size++] = expansion.charAt(i);
    }
  }

  private boolean takeSupplementary() {
    int codePoint = codePoint(next);
    if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT || CharClass.isIdeographic(codePoint)) {
      return false;
    }
    if (Character.getType(codePoint) == Character.FORMAT || isVariation(codePoint)) {
      next++;
      return true;
    }
    boolean letter = CharClass.isWordChar(codePoint);
    if (letter ? script == Script.ARABIC : !CharClass.isExtender(codePoint)) {
      return false;
    }
    end = next + 2;
    next++;
    if (script == Script.ARABIC) {
      return true;
    }
    script = Script.OTHER;
    foreignMarks |= !letter;
    int digit = letter ? Character.digit(codePoint, 10) : -1;
    int folded = digit >= 0 ? '0' + digit : Character.toLowerCase(codePoint);
    size += Character.toChars(folded, letters, size);
    return true;
  }

  private static boolean isVariation(int codePoint) {
    return codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }

  /** Takes punctuation that joins what stands on both sides, where it does. */
  private boolean takeJoiner(char value) {
    int following = followingLetter(next + 1);
    if (following < 0) {
      return false;
    }
    if (value == CharClass.POINT && size == 1 && mayAbbreviate(letters[0]) && takeAcronym()) {
      next--;
      return true;
    }
    if (script == Script.ARABIC || isArabic((char) following)) {
      return false;
    }
    boolean digits = isDigit(letters[size - 1]);
    if (digits != isDigit((char) following) || (digits && value == CharClass.QUOTE)) {
      return false;
    }
    if (value == CharClass.COMMA || (digits && isNumber())) {
      return false;
    }
    letters[size++] = value == CharClass.QUOTE ? '\'' : '.';
    return true;
  }

  /** Whether the word so far is a number, whose separators have been read already. */
  private boolean isNumber() {
    return isDigit(letters[0]);
  }

  private static boolean mayAbbreviate(char letter) {
    return !isDigit(letter) && letter < LAST_ALPHABETS;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** {@return the letter at or behind an offset, looking through what is dropped; -1 if none} */
  private int followingLetter(int at) {
    for (int i = at; i < limit; i++) {
      char value = exact[text[i]];
      if (value >= CharClass.FIRST_LETTER) {
        return value;
      }
      if (value == CharClass.EXPANSION) {
        char first = table.expansion(text[i]).charAt(0);
        return isLetterOf(first) ? first : -1;
      }
      if (value != CharClass.IGNORABLE && value != CharClass.MARK && value != CharClass.HAMZA) {
        return -1;
      }
    }
    return -1;
  }

  /** Takes the points and further single letters of an acronym whose first letter is taken. */
  private boolean takeAcronym() {
    int savedNext = next;
    int savedEnd = end;
    Script savedScript = script;
    boolean pointBefore = false;
    boolean broken = false;
    for (; next < limit; next++) {
      char value = exact[text[next]];
      if (value == CharClass.POINT && !pointBefore) {
        pointBefore = true;
      } else if (value >= CharClass.FIRST_LETTER && mayAbbreviate(value)) {
        broken = !pointBefore || size == MAX_ACRONYM || !takeLetter(value);
        pointBefore = false;
        if (broken) {
          break;
        }
      } else if (value == CharClass.HAMZA || (value == CharClass.MARK && !pointBefore)) {
        take(text[next]);
      } else if (value != CharClass.IGNORABLE && value != CharClass.MARK) {
        broken = isDigit(value) ? !pointBefore : isUnfitForAcronym(value);
        break;
      }
    }
    if (broken || size < 2) {
      next = savedNext;
      end = savedEnd;
      script = savedScript;
      size = 1;
      return false;
    }
    return true;
  }

  private static boolean isUnfitForAcronym(char value) {
    return value >= CharClass.FIRST_LETTER
        || value == CharClass.EXPANSION
        || value == CharClass.EXTENDER
        || value == CharClass.SURROGATE;
  }

  private void compose() {
    if (foreignMarks) {
      String composed = Normalizer.normalize(new String(letters, 0, size), Normalizer.Form.NFC);
      letters = Arrays.copyOf(letters, Math.max(letters.length, composed.length()));
      composed.getChars(0, composed.length(), letters, 0);
      size = composed.length();
    }
  }

  private void finish() {
    compose();
    if (script == Script.ARABIC) {
      kind = WordKind.ARABIC;
    } else {
      kind = isAllDigits() ? WordKind.NUMBER : WordKind.OTHER;
    }
  }

  private boolean isAllDigits() {
    boolean digits = isDigit(letters[0]);
    for (int i = 1; i < size && digits; i++) {
      digits = isDigit(letters[i]) || letters[i] == '.';
    }
    return digits;
  }

  /** Reads a hashtag or name as one word, where it has several parts. */
  private boolean scanTag(int sign) {
    int from = next;
    int until = from;
    while (until < length && until - from <= MAX_TAG_EXTENT && isInTag(text[until])) {
      until++;
    }
    if (until - from > MAX_TAG_EXTENT || until == from) {
      return false;
    }
    limit = until;
    int parts = 0;
    int lastEnd = from;
    while (next < limit) {
      while (next < limit && !startsWord(exact[text[next]], next)) {
        next++;
      }
      if (next < limit) {
        scanWord();
        lastEnd = end;
        parts++;
      }
    }
    next = from;
    if (parts < 2) {
      limit = length;
      return false;
    }
    begin(from);
    letters[size++] = text[sign] == '@' || text[sign] == '\uFF20' ? '@' : '#';
    for (int i = from; i < lastEnd && size < MAX_LENGTH; i++) {
      appendOfTag(text[i]);
    }
    compose();
    end = lastEnd;
    kind = WordKind.TAG;
    positionLength = parts;
    firstOfTag = true;
    return true;
  }

  private void appendOfTag(char c) {
    char value = exact[c];
    if (value >= CharClass.FIRST_LETTER) {
      script = isArabic(value) ? Script.ARABIC : Script.OTHER;
      foreignMarks |= isJamo(value);
      letters[size++] = value;
    } else if (value == CharClass.UNDERSCORE) {
      letters[size++] = '_';
    } else if (value == CharClass.EXPANSION) {
      script = isArabic(table.expansion(c).charAt(0)) ? Script.ARABIC : Script.OTHER;
      appendAll(table.expansion(c));
    } else if (value == CharClass.HAMZA) {
      letters[size - 1] = FoldingBuffer.compose(letters[size - 1], c);
    } else if (value == CharClass.SINGLE) {
      script = Script.OTHER;
      letters[size++] = c;
    } else if (value == CharClass.EXTENDER) {
      takeExtender(c);
    }
  }

  private boolean isInTag(char c) {
    char value = exact[c];
    return value >= CharClass.FIRST_LETTER
        || value == CharClass.UNDERSCORE
        || value == CharClass.EXPANSION
        || value == CharClass.SINGLE
        || isDependent(value);
  }

  /** {@return whether a letter belongs to the Arabic script} */
  public static boolean isArabic(char letter) {
    return letter >= 0x0600
        && letter < 0x0900
        && !(letter >= 0x0700 && letter < 0x0750)
        && !(letter >= 0x0780 && letter < 0x0870);
  }

  private static boolean isJamo(char letter) {
    return letter >= 0x1100 && letter <= 0x11FF;
  }
}
