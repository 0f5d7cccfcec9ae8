// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import io.fihris.text.StopWords;
import io.fihris.text.WordScanner;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader has typed so far, of which the last word is not finished.
 *
 * @param text as typed
 * @param words from the first to the last
 */
record TypedText(String text, List<TypedWord> words) {

  /** Finds the words of a text. */
  static TypedText of(String text) {
    var scanner = new WordScanner();
    scanner.reset(text.toCharArray(), text.length());
    var words = new ArrayList<TypedWord>();
    while (scanner.next()) {
      String exact = new String(scanner.letters(), 0, scanner.size());
      if (!scanner.isStacked()) {
        words.add(new TypedWord(exact, WordKey.loose(exact), scanner.start(), scanner.end()));
      }
    }
    return new TypedText(text, List.copyOf(words));
  }

  /**
   * A word that was typed.
   *
   * @param exact its letters without marks
   * @param loose the same in loose spelling, letter for letter
   * @param start offset of its first character in the text
   * @param end offset behind its last character
   */
  record TypedWord(String exact, String loose, int start, int end) {
    boolean isStopWord() {
      return StopWords.news().contains(exact.toCharArray(), 0, exact.length());
    }
  }

  /** What stands before the last word. */
  String before() {
    return words.isEmpty() ? text : text.substring(0, words.getLast().start());
  }
}
