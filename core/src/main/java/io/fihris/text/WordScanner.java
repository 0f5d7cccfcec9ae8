// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

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

  private final ClassifiedText text = new ClassifiedText();
  private final NumberScanner numbers = new NumberScanner(FoldingTable.shipped().exact());
  private final WordLetters word = new WordLetters(FoldingTable.shipped().exact());

  private int limit;
  private int next;

  private WordKind kind = WordKind.OTHER;
  private int positionLength;
  private boolean followsWord;
  private boolean firstOfTag;
  private boolean stacked;

  private String phrase = "";
  private int phraseAt;

  /** Makes a scanner of nothing; {@link #reset} gives it a text. */
  public WordScanner() {}

  /** Starts over with the first {@code length} characters of an array, which is not copied. */
  public void reset(char[] text, int length) {
    this.text.reset(text, length);
    limit = length;
    next = 0;
    phrase = "";
    followsWord = false;
    firstOfTag = false;
    numbers.reset();
  }

  /** Goes on at an offset that no word reaches. */
  void resume(int at) {
    next = at;
    limit = text.length();
    followsWord = false;
  }

  /** {@return the offset at which it goes on} */
  int position() {
    return next;
  }

  /** {@return whether it is among the parts of a hashtag or phrase, where it must go on itself} */
  boolean isInside() {
    return firstOfTag || phraseAt < phrase.length() || (next < limit && limit < text.length());
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
    if (next >= text.length()) {
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
    return word.start();
  }

  /** {@return the offset behind the word's last character in the text} */
  public int end() {
    return word.end();
  }

  /** {@return the array that holds the word's letters at level EXACT; valid until the next word} */
  public char[] letters() {
    return word.array();
  }

  /** {@return the number of letters, at least 1} */
  public int size() {
    return word.size();
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
    boolean attached = followsWord;
    for (; next < text.length(); next++) {
      if (text.startsWord(next)) {
        limit = next < limit ? limit : text.length();
        return tagSign;
      }
      if (text.value(next) == CharClass.TAG) {
        tagSign = attached ? -1 : next;
        attached = false;
      } else if (!text.isDependent(next)) {
        tagSign = -1;
        attached = false;
      }
    }
    return -1;
  }

  private void scanWord() {
    word.begin(next);
    followsWord = true;
    if (!takeSpecialStart()) {
      while (next < limit && !word.isFull() && take()) {
        next++;
      }
    }
    word.finish();
    kind = word.kind();
  }

  /** Takes what only the first character decides: numbers, phrases, single characters. */
  private boolean takeSpecialStart() {
    char value = text.value(next);
    if (WordLetters.isDigit(value)) {
      next = numbers.scan(text.array(), next, limit, word.array());
      word.takeNumber(numbers);
      return false;
    }
    if (value == CharClass.PHRASE) {
      phrase = text.expansion(next);
      phraseAt = 0;
      next++;
      nextOfPhrase();
      return true;
    }
    int codePoint = value == CharClass.SURROGATE ? text.codePoint(next) : text.charAt(next);
    if (!CharClass.isIdeographic(codePoint)) {
      return false;
    }
    takeIdeograph(codePoint, value == CharClass.EXPANSION ? text.expansion(next) : "");
    return true;
  }

  private void takeIdeograph(int codePoint, String expansion) {
    word.takeIdeograph(codePoint, expansion);
    next += Character.charCount(codePoint);
    word.extend(next);
    while (next < limit && !word.isFull() && text.isDependent(next)) {
      take();
      next++;
    }
  }

  private void nextOfPhrase() {
    int space = phrase.indexOf(' ', phraseAt);
    int until = space < 0 ? phrase.length() : space;
    word.begin(next - 1);
    word.takeArabic(phrase.substring(phraseAt, until));
    word.extend(next);
    phraseAt = until + 1;
    kind = WordKind.ARABIC;
  }

  /** Takes one character into the word, or returns false where the word ends before it. */
  private boolean take() {
    char value = text.value(next);
    if (value >= CharClass.FIRST_LETTER) {
      return word.takeLetter(value, next + 1);
    }
    return switch (value) {
      case CharClass.IGNORABLE -> true;
      case CharClass.MARK, CharClass.HAMZA, CharClass.EXTENDER -> {
        takeMark(value);
        yield true;
      }
      case CharClass.EXPANSION ->
          text.expandsToLetters(next) && word.takeExpansion(text.expansion(next), next + 1);
      case CharClass.SURROGATE -> takeSupplementary();
      case CharClass.POINT, CharClass.COMMA, CharClass.QUOTE -> takeJoiner(value);
      default -> false;
    };
  }

  private void takeMark(char value) {
    if (value == CharClass.HAMZA) {
      word.takeHamza(text.charAt(next));
    } else if (value == CharClass.EXTENDER) {
      word.takeExtender(text.charAt(next));
    }
    word.extend(next + 1);
  }

  private boolean takeSupplementary() {
    int codePoint = text.codePoint(next);
    if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT || CharClass.isIdeographic(codePoint)) {
      return false;
    }
    boolean isInvisible =
        Character.getType(codePoint) == Character.FORMAT || isVariation(codePoint);
    if (!isInvisible && !word.takeSupplementary(codePoint, next + 2)) {
      return false;
    }
    next++;
    return true;
  }

  private static boolean isVariation(int codePoint) {
    return codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }

  /** Takes punctuation that joins what stands on both sides, where it does. */
  private boolean takeJoiner(char value) {
    int following = text.followingLetter(next + 1, limit);
    if (following < 0) {
      return false;
    }
    if (value == CharClass.POINT
        && word.size() == 1
        && mayAbbreviate(word.first())
        && takeAcronym()) {
      next--;
      return true;
    }
    if (word.isArabic() || WordLetters.isArabic((char) following)) {
      return false;
    }
    boolean digits = WordLetters.isDigit(word.last());
    boolean isNumber = WordLetters.isDigit(word.first());
    if (digits != WordLetters.isDigit((char) following)
        || (digits && (isNumber || value == CharClass.QUOTE))
        || value == CharClass.COMMA) {
      return false;
    }
    word.append(value == CharClass.QUOTE ? '\'' : '.');
    return true;
  }

  private static boolean mayAbbreviate(char letter) {
    return !WordLetters.isDigit(letter) && letter < LAST_ALPHABETS;
  }

  /** Takes the points and further single letters of an acronym whose first letter is taken. */
  private boolean takeAcronym() {
    int savedNext = next;
    int savedEnd = word.end();
    if (takeAbbreviated() && word.size() > 1) {
      return true;
    }
    next = savedNext;
    word.cutTo(1, savedEnd);
    return false;
  }

  /** Returns false where what follows shows that this is no acronym. */
  private boolean takeAbbreviated() {
    boolean pointBefore = false;
    for (; next < limit; next++) {
      char value = text.value(next);
      if (value == CharClass.POINT && !pointBefore) {
        pointBefore = true;
      } else if (value >= CharClass.FIRST_LETTER && mayAbbreviate(value)) {
        if (!pointBefore || word.size() == MAX_ACRONYM || !word.takeLetter(value, next + 1)) {
          return false;
        }
        pointBefore = false;
      } else if (value == CharClass.HAMZA || (value == CharClass.MARK && !pointBefore)) {
        takeMark(value);
      } else if (value != CharClass.IGNORABLE && value != CharClass.MARK) {
        return WordLetters.isDigit(value) ? pointBefore : !isUnfitForAcronym(value);
      }
    }
    return true;
  }

  private static boolean isUnfitForAcronym(char value) {
    return value >= CharClass.FIRST_LETTER
        || value == CharClass.EXPANSION
        || value == CharClass.EXTENDER
        || value == CharClass.SURROGATE;
  }

  /** Reads a hashtag or name as one word, where it has several parts. */
  private boolean scanTag(int sign) {
    int from = next;
    int until = text.tagEnd(from, MAX_TAG_EXTENT);
    if (until - from > MAX_TAG_EXTENT || until == from) {
      return false;
    }
    limit = until;
    int parts = countParts();
    int lastEnd = word.end();
    next = from;
    if (parts < 2) {
      limit = text.length();
      return false;
    }
    word.begin(from);
    word.append(text.tagSign(sign));
    for (int i = from; i < lastEnd && !word.isFull(); i++) {
      appendOfTag(i);
    }
    word.finish();
    word.extend(lastEnd);
    kind = WordKind.TAG;
    positionLength = parts;
    firstOfTag = true;
    return true;
  }

  /** Scans the words up to the limit. */
  private int countParts() {
    int parts = 0;
    while (next < limit) {
      if (text.startsWord(next)) {
        scanWord();
        parts++;
      } else {
        next++;
      }
    }
    return parts;
  }

  private void appendOfTag(int at) {
    char value = text.value(at);
    if (value >= CharClass.FIRST_LETTER) {
      word.takeOfTag(value);
      return;
    }
    switch (value) {
      case CharClass.UNDERSCORE -> word.append('_');
      case CharClass.EXPANSION -> word.takeOfTag(text.expansion(at));
      case CharClass.HAMZA -> word.takeHamza(text.charAt(at));
      case CharClass.SINGLE -> word.takeOfTag(text.charAt(at));
      case CharClass.EXTENDER -> word.takeExtender(text.charAt(at));
      default -> {}
    }
  }

  /** {@return whether a letter belongs to the Arabic script} */
  public static boolean isArabic(char letter) {
    return WordLetters.isArabic(letter);
  }
}
