// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.text.Vocalization;
import java.util.ArrayList;
import java.util.List;

/** Finds the words of a text that bear vowel signs, without analyzing the others. */
public final class SignedWords {
  private static final char TATWEEL = '\u0640';

  private SignedWords() {}

  /** Whether a text has any sign. */
  public static boolean hasSigns(String text) {
    return nextSign(text, 0) < text.length();
  }

  /** The words with signs, in the order of the text. */
  public static List<String> in(String text) {
    var words = new ArrayList<String>();
    int behind = 0;
    for (int sign = nextSign(text, 0); sign < text.length(); sign = nextSign(text, behind)) {
      int start = sign;
      while (start > behind && isOfWord(text.charAt(start - 1))) {
        start--;
      }
      behind = sign + 1;
      while (behind < text.length() && isOfWord(text.charAt(behind))) {
        behind++;
      }
      words.add(text.substring(start, behind));
    }
    return words;
  }

  private static int nextSign(String text, int from) {
    int at = from;
    while (at < text.length() && !isSign(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSign(char c) {
    return c == Vocalization.SHADDA || Vocalization.isVowel(c);
  }

  private static boolean isOfWord(char c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_LETTER ->
          Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
      case Character.NON_SPACING_MARK, Character.FORMAT -> true;
      default -> c == TATWEEL;
    };
  }
}
