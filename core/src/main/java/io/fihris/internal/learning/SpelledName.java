// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import java.util.ArrayList;
import java.util.List;

/**
 * A stem as a row of consonants, doubled ones once, with the vowels before, between and after them:
 * {@code سكوتلاند} ("Scotland") is {@code س ك ت ل ن د} with {@code و} after the second and {@code
 * ا} after the fourth.
 *
 * @param consonants as written
 * @param vowels one more than consonants, each without or with letters
 */
record SpelledName(String consonants, List<String> vowels) {
  private static final String VOWELS = "\u0621\u0627\u0648\u064A"; // hamza, alef, waw, yeh

  /** Letters that newspapers exchange in foreign names, each group for one sound. */
  private static final List<String> SOUNDS =
      List.of(
          "\u063A\u062C\u0642", // ghain, jeem, qaf: g
          "\u0633\u0635", // seen, sad
          "\u062A\u0637", // teh, tah
          "\u062F\u0636", // dal, dad
          "\u0632\u0630\u0638"); // zain, thal, zah

  static SpelledName of(String letters) {
    var consonants = new StringBuilder();
    List<String> vowels = new ArrayList<>(List.of(""));
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (VOWELS.indexOf(letter) >= 0) {
        vowels.add(vowels.removeLast() + letter);
      } else if (i == 0 || letter != letters.charAt(i - 1)) {
        consonants.append(letter);
        vowels.add("");
      }
    }
    return new SpelledName(consonants.toString(), vowels);
  }

  /** Whether the consonants sound the same, one by one. */
  boolean soundsLike(SpelledName other) {
    boolean alike = consonants.length() == other.consonants.length();
    for (int i = 0; alike && i < consonants.length(); i++) {
      alike = sound(consonants.charAt(i)) == sound(other.consonants.charAt(i));
    }
    return alike;
  }

  private static char sound(char consonant) {
    for (String sound : SOUNDS) {
      if (sound.indexOf(consonant) >= 0) {
        return sound.charAt(0);
      }
    }
    return consonant;
  }

  /** Whether it begins and ends with the vowels of another; an alef may be missing before. */
  boolean hasEndsOf(SpelledName other) {
    String first = vowels.getFirst();
    String otherFirst = other.vowels.getFirst();
    boolean beginsAlike = first.startsWith("\u0627") == otherFirst.startsWith("\u0627");
    boolean noMore = first.isEmpty() || otherFirst.isEmpty();
    return vowels.getLast().equals(other.vowels.getLast())
        && (first.equals(otherFirst) || (beginsAlike && !noMore));
  }

  /** How many places have other vowels, and not only more of them. */
  int exchangedVowels(SpelledName other) {
    int exchanged = 0;
    for (int i = 0; i < vowels.size(); i++) {
      String here = vowels.get(i);
      String there = other.vowels.get(i);
      exchanged += isWithin(here, there) || isWithin(there, here) ? 0 : 1;
    }
    return exchanged;
  }

  /** Whether the letters of a part stand in a whole, in order. */
  private static boolean isWithin(String part, String whole) {
    int found = 0;
    for (int i = 0; i < whole.length() && found < part.length(); i++) {
      found += whole.charAt(i) == part.charAt(found) ? 1 : 0;
    }
    return found == part.length();
  }
}
