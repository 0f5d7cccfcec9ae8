// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Forms the broken plurals a noun may have, by the patterns that few other words share: {@code
 * صاروخ} ("rocket") gives {@code صواريخ}.
 *
 * <p>Meant for plurals that the corpus does not show: a form that no writer uses does no harm in a
 * table. Stems are in exact spelling; a feminine stem is one that was seen with teh marbuta.
 */
final class PluralGenerator {
  private PluralGenerator() {}

  /** {@return the plurals, with teh marbuta where they have it} */
  static List<String> pluralsOf(String stem, boolean feminine) {
    return switch (stem.length()) {
      case 3 -> ofThreeLetters(stem);
      case 4 -> ofFourLetters(stem, feminine);
      case 5 -> ofFiveLetters(stem);
      default -> List.of();
    };
  }

  /** {@code صوت} ("voice") gives {@code أصوات}, {@code حرب} ("war") gives {@code حروب}. */
  private static List<String> ofThreeLetters(String s) {
    boolean strong = isStrong(s, 0) && s.charAt(1) != 'ا' && isStrong(s, 2);
    if (!strong) {
      return List.of();
    }
    return isStrong(s, 1)
        ? List.of(form(s, "أ01ا2"), form(s, "01و2"), form(s, "01ا2"))
        : List.of(form(s, "أ01ا2"));
  }

  private static List<String> ofFourLetters(String s, boolean feminine) {
    List<String> plurals = new ArrayList<>();
    if (s.charAt(1) == 'ا' && isStrong(s, 2)) {
      plurals.add(form(s, "0وا23"));
      if (isStrong(s, 0) && isStrong(s, 3)) {
        plurals.add(form(s, "02ا3"));
        plurals.add(form(s, "023ة"));
      }
    } else if (isLong(s, 2) && feminine && isStrong(s, 3)) {
      plurals.add(form(s, "01ائ3"));
    } else if (isLong(s, 2) && isStrong(s, 3) && isStrong(s, 0) && isStrong(s, 1)) {
      plurals.add(form(s, "أ013ة"));
      plurals.add(form(s, "013"));
      if (s.charAt(2) == 'ي') {
        plurals.add(form(s, "013اء"));
        plurals.add(form(s, "01ا3"));
      }
    } else if (isStrong(s, 1) && isStrong(s, 2) && !startsVerbalNoun(s) && endsFirmly(s)) {
      plurals.add(form(s, "01ا23").replace('ى', 'ي'));
    }
    return plurals;
  }

  private static List<String> ofFiveLetters(String s) {
    if (!isLong(s, 3) || !isStrong(s, 2) || !isStrong(s, 4)) {
      return List.of();
    }
    if (s.charAt(1) == 'ا') {
      return List.of(form(s, "0وا2ي4"));
    }
    if (!isStrong(s, 1)) {
      return List.of();
    }
    if (s.charAt(0) == 'م') {
      return List.of(form(s, "01ا2ي4"));
    }
    return s.charAt(0) == 'إ'
        ? List.of(form(s, "أ1ا2ي4"))
        : List.of(form(s, "01ا2ي4"), form(s, "01ا24ة"));
  }

  private static boolean endsFirmly(String stem) {
    return isStrong(stem, 3) || stem.charAt(0) == 'م' && stem.charAt(3) == 'ى';
  }

  private static boolean startsVerbalNoun(String stem) {
    return stem.charAt(0) == 'ت' || stem.charAt(0) == 'ا';
  }

  private static boolean isStrong(String stem, int at) {
    return "اويىءأإآؤئ".indexOf(stem.charAt(at)) < 0;
  }

  private static boolean isLong(String stem, int at) {
    return "اوي".indexOf(stem.charAt(at)) >= 0;
  }

  /** Writes a pattern whose digits stand for letters of the stem. */
  private static String form(String stem, String pattern) {
    StringBuilder form = new StringBuilder();
    for (char c : pattern.toCharArray()) {
      form.append(c >= '0' && c <= '9' ? stem.charAt(c - '0') : c);
    }
    return form.toString();
  }
}
