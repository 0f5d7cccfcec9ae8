// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import io.fihris.text.WordKind;
import io.fihris.text.WordScanner;
import java.util.Arrays;

/**
 * What each character does between letters and between words, found by asking {@link WordScanner}.
 * The build asks, which takes thousands of scans; {@link Glance} reads the answers.
 */
final class GlanceRules {
  private GlanceRules() {}

  /** The class of every character. */
  static byte[] classes() {
    var classes = new byte[Character.MAX_VALUE + 1];
    Arrays.fill(classes, Glance.ODD);
    for (char c = 0; c < 0x0700; c++) {
      classes[c] = classOf(c);
    }
    for (char c = 0x2000; c < 0x2070; c++) {
      classes[c] = classOf(c);
    }
    return classes;
  }

  /** By what a character does between single letters and between words. */
  private static byte classOf(char c) {
    byte shortly = classOf("ا", c);
    return shortly == classOf("با", c) ? shortly : Glance.ODD;
  }

  private static byte classOf(String word, char c) {
    char[] text = (word + c + word).toCharArray();
    var scanner = new WordScanner();
    scanner.reset(text, text.length);
    scanner.next();
    var first = new String(scanner.letters(), 0, scanner.size());
    boolean isOne = scanner.end() == text.length;
    if (!isOne) {
      return first.equals(word) && scanner.end() == word.length() ? Glance.BREAK : Glance.ODD;
    }
    if (first.equals(word + word)) {
      return Glance.MARK;
    }
    boolean isLetter =
        scanner.kind() == WordKind.ARABIC
            && scanner.size() == text.length
            && first.startsWith(word)
            && first.endsWith(word)
            && LetterCode.of(first.charAt(word.length())) != LetterCode.NONE;
    return isLetter ? (byte) LetterCode.of(first.charAt(word.length())) : Glance.ODD;
  }
}
