// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

/** Digits as readers type them: Latin, Arabic-Indic or Persian. */
final class Digits {
  private Digits() {}

  /** The text with every decimal digit as an ASCII digit. */
  static String toAscii(String text) {
    var ascii = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      ascii.append(digit >= 0 ? (char) ('0' + digit) : text.charAt(i));
    }
    return ascii.toString();
  }

  /** The number that a few digits of any script spell. */
  static int parse(String digits) {
    return Integer.parseInt(toAscii(digits));
  }
}
