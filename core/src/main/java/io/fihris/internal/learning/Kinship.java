// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /**
   * Two stems, by number.
   *
   * @param first the smaller number
   * @param second the larger number
   */
  record Pair(int first, int second) {}

  private Kinship() {}

  /** The pairs among these stems that look akin. */
  static Set<Pair> pairs(List<String> stems) {
    var pairs = new HashSet<Pair>();
    collect(stems, Kinship::consonants, (a, b) -> true, pairs);
    collect(stems, Kinship::letters, Kinship::isTransposed, pairs);
    return pairs;
  }

  @FunctionalInterface
  private interface Key {
    String of(String stem);
  }

  @FunctionalInterface
  private interface Test {
    boolean test(String first, String second);
  }

  private static void collect(List<String> stems, Key key, Test test, Set<Pair> pairs) {
    Map<String, List<Integer>> groups = new HashMap<>();
    for (int i = 0; i < stems.size(); i++) {
      String name = key.of(stems.get(i));
      if (!name.isEmpty()) {
        groups.computeIfAbsent(name, missing -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> group : groups.values()) {
      for (int i = 0; i < group.size() && group.size() <= MAX_GROUP; i++) {
        for (int j = i + 1; j < group.size(); j++) {
          String first = stems.get(group.get(i));
          String second = stems.get(group.get(j));
          boolean alike = Math.abs(first.length() - second.length()) <= MAX_LENGTH_DIFFERENCE;
          if (alike && test.test(first, second)) {
            pairs.add(new Pair(group.get(i), group.get(j)));
          }
        }
      }
    }
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

  private static String letters(String stem) {
    if (stem.length() < MIN_TRANSPOSED) {
      return "";
    }
    char[] letters = stem.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }

  private static boolean isTransposed(String first, String second) {
    int different = 0;
    for (int i = 0; i < first.length(); i++) {
      different += first.charAt(i) == second.charAt(i) ? 0 : 1;
    }
    return different == 2;
  }
}
