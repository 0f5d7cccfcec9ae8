// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How else newspapers may spell a foreign name. {@code سامسونغ} ("Samsung") may be {@code سامسونج},
 * {@code غوغل} ("Google") {@code جوجل}, {@code بيرمنغهام} ("Birmingham") {@code برمنجهام}: g is
 * written {@code غ ج ق ك}, emphatic letters stand for plain ones, and long vowels come and go. At
 * most one letter is exchanged (each time it stands in the name), and at most two vowels added or
 * two left out.
 *
 * <p>Which of these spellings exist, and whether they are names at all, the index must say: {@link
 * NameRules}.
 */
final class NameSpellings {
  private static final String VOWELS = "\u0627\u0648\u064A"; // alef, waw, yeh
  private static final List<String> SOUNDS =
      List.of(
          "\u063A\u062C", // ghain, jeem: g
          "\u063A\u0642", // ghain, qaf: g
          "\u0633\u0635", // seen, sad
          "\u062A\u0637", // teh, tah
          "\u062F\u0636", // dal, dad
          "\u0632\u0630\u0638"); // zain, thal, zah

  /** Of so many letters at least are names in which other pairs are exchanged, too. */
  private static final int LONG = 6;

  /** Those pairs tell more words apart: {@code كوردي} is a Kurd, {@code جوردي} a Jordi. */
  private static final List<String> RARER_SOUNDS =
      List.of("\u063A\u062C\u0642\u0643"); // ghain, jeem, qaf, kaf: g

  private NameSpellings() {}

  /** Other spellings of a name in loose spelling, the likelier first. */
  static Set<String> of(String name) {
    Set<String> exchanged = exchanged(name, SOUNDS);
    Set<String> fuller = withVowel(name);
    Set<String> barer = withoutVowel(name);
    var all = new LinkedHashSet<>(exchanged);
    all.addAll(barer);
    all.addAll(fuller);
    exchanged.forEach(spelling -> all.addAll(withoutVowel(spelling)));
    exchanged.forEach(spelling -> all.addAll(withVowel(spelling)));
    barer.forEach(spelling -> all.addAll(withoutVowel(spelling)));
    fuller.forEach(spelling -> all.addAll(withVowel(spelling)));
    if (name.length() >= LONG) {
      all.addAll(exchanged(name, RARER_SOUNDS));
    }
    all.remove(name);
    return all;
  }

  static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  /** One letter exchanged for another of its sound, wherever it stands or at one place. */
  private static Set<String> exchanged(String name, List<String> sounds) {
    var all = new LinkedHashSet<String>();
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      for (String sound : sounds) {
        for (int j = 0; sound.indexOf(letter) >= 0 && j < sound.length(); j++) {
          all.add(name.replace(letter, sound.charAt(j)));
          all.add(name.substring(0, i) + sound.charAt(j) + name.substring(i + 1));
        }
      }
    }
    return all;
  }

  private static Set<String> withoutVowel(String name) {
    var all = new LinkedHashSet<String>();
    for (int i = 1; i < name.length() - 1; i++) {
      if (isVowel(name.charAt(i))) {
        all.add(name.substring(0, i) + name.substring(i + 1));
      }
    }
    return all;
  }

  private static Set<String> withVowel(String name) {
    var all = new LinkedHashSet<String>();
    for (int i = 1; i < name.length(); i++) {
      if (!isVowel(name.charAt(i - 1)) && !isVowel(name.charAt(i))) {
        for (int j = 0; j < VOWELS.length(); j++) {
          all.add(name.substring(0, i) + VOWELS.charAt(j) + name.substring(i));
        }
      }
    }
    return all;
  }
}
