// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Pairs stems that look akin: the same consonants once long vowels, hamza and doubled letters are
 * gone and letters that newspapers exchange are one (غ ج ق for g, ص س, ط ت, ض د, ظ ز ذ); or the
 * same letters with two of them exchanged.
 */
final class Kinship {
  private static final int MIN_STEM = 3;
  private static final int MIN_SKELETON = 2;
  private static final int MIN_TRANSPOSED = 5;
  private static final int MAX_LENGTH_DIFFERENCE = 3;

  /** A group of so many look-alikes is no kinship but chance. */
  private static final int MAX_GROUP = 200;

  private static final String LEFT_OUT = "ا" + "و" + "ي" + "ى" + "ء" + "ؤ" + "ئ" + "ه";

  private Kinship() {}

  /** Stems, by number, among which are all that look akin to one of them. */
  static List<List<Integer>> groups(List<Integer> stems, IntFunction<String> letters) {
    List<List<Integer>> groups = new ArrayList<>();
    for (Function<String, String> key :
        List.<Function<String, String>>of(Kinship::consonants, Kinship::sortedLetters)) {
      Map<String, List<Integer>> byKey = new HashMap<>();
      for (int stem : stems) {
        byKey
            .computeIfAbsent(key.apply(letters.apply(stem)), missing -> new ArrayList<>())
            .add(stem);
      }
      byKey.remove("");
      byKey.values().stream()
          .filter(group -> group.size() > 1 && group.size() <= MAX_GROUP)
          .forEach(groups::add);
    }
    return groups;
  }

  /** Whether two stems look akin. */
  static boolean areAkin(String first, String second) {
    String consonants = consonants(first);
    boolean alike = !consonants.isEmpty() && consonants.equals(consonants(second));
    boolean close = Math.abs(first.length() - second.length()) <= MAX_LENGTH_DIFFERENCE;
    return close && (alike || isTransposed(first, second));
  }

  /** The consonants that kin share; empty where too few are left to tell anything. */
  static String consonants(String stem) {
    var consonants = new StringBuilder();
    for (int i = 0; i < stem.length() && stem.length() >= MIN_STEM; i++) {
      char c = stem.charAt(i);
      char family = familyOf(c);
      boolean doubled =
          !consonants.isEmpty() && consonants.charAt(consonants.length() - 1) == family;
      if (LEFT_OUT.indexOf(c) < 0 && !doubled) {
        consonants.append(family);
      }
    }
    return consonants.length() < MIN_SKELETON ? "" : consonants.toString();
  }

  /** The letter that stands for all that newspapers exchange with this one. */
  private static char familyOf(char c) {
    return switch (c) {
      case '\u062C', '\u0642' -> '\u063A'; // jeem, qaf: ghain
      case '\u0635' -> '\u0633'; // sad: seen
      case '\u0637' -> '\u062A'; // tah: teh
      case '\u0636' -> '\u062F'; // dad: dal
      case '\u0638', '\u0632' -> '\u0630'; // zah, zain: thal
      default -> c;
    };
  }

  /** Equal for stems of the same letters; empty where too few of them tell anything. */
  private static String sortedLetters(String stem) {
    char[] letters = stem.length() < MIN_TRANSPOSED ? new char[0] : stem.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }

  private static boolean isTransposed(String first, String second) {
    if (first.length() < MIN_TRANSPOSED || !sortedLetters(first).equals(sortedLetters(second))) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < first.length(); i++) {
      different += first.charAt(i) == second.charAt(i) ? 0 : 1;
    }
    return different == 2;
  }
}
