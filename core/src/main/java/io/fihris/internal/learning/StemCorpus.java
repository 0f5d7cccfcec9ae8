// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stems of an archive in reading order, as numbers: four bytes a word. Bounded: words and stems
 * beyond the bounds are left out, such stems as {@link #OTHER}. For one thread at a time.
 */
final class StemCorpus {
  /** Stands between headline, lead and body, so that no word is next to one of another text. */
  static final int BREAK = -1;

  /** Stands for every stem that there was no room for. */
  static final int OTHER = -2;

  private static final int FIRST_WORDS = 1 << 16;

  /** What verbs begin with: alef in perfects, yeh, teh and noon in imperfects. */
  private static final String VERB_BEGINNINGS = "\u0627\u064A\u062A\u0646";

  private static final String YEH = "\u064A";

  private final CorpusBounds bounds;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> stems = new ArrayList<>();
  private int[] frequencies = new int[1 << 12];
  private int[] articles = new int[1 << 12];
  private final Map<String, Set<String>> families = new HashMap<>();
  private int[] text;
  private int length;

  StemCorpus(CorpusBounds bounds) {
    this.bounds = bounds;
    this.text = new int[Math.min(bounds.words(), FIRST_WORDS)];
  }

  void add(String stem, boolean withArticle) {
    if (length < bounds.words()) {
      int number = number(stem);
      append(number);
      if (number != OTHER) {
        frequencies[number]++;
        articles[number] += withArticle ? 1 : 0;
      }
    }
  }

  /** Notes that words of a stem are found by another stem, too, that of their family. */
  void join(String stem, String family) {
    if (numbers.containsKey(stem)) {
      families.computeIfAbsent(stem, missing -> new HashSet<>(Set.of(stem))).add(family);
    }
  }

  /** Whether one of two stems finds the other's words anyway. */
  boolean areJoined(String stem, String other) {
    Set<String> family = families.getOrDefault(stem, Set.of(stem));
    return !Collections.disjoint(family, families.getOrDefault(other, Set.of(other)));
  }

  /** Ends a headline, lead or body. */
  void endPart() {
    append(BREAK);
  }

  int length() {
    return length;
  }

  int at(int index) {
    return text[index];
  }

  int stemCount() {
    return stems.size();
  }

  String stem(int number) {
    return stems.get(number);
  }

  int frequency(int number) {
    return frequencies[number];
  }

  /** What is known of a stem; it stands nowhere if there are no words of it. */
  Stem known(String stem) {
    int number = numbers.getOrDefault(stem, OTHER);
    return number == OTHER
        ? new Stem(stem, 0, 0, 0)
        : new Stem(stem, frequencies[number], articles[number], asVerb(stem));
  }

  private int asVerb(String stem) {
    int count = count(YEH + stem);
    for (int i = 0;
        VERB_BEGINNINGS.indexOf(stem.charAt(0)) >= 0 && i < VERB_BEGINNINGS.length();
        i++) {
      String other = VERB_BEGINNINGS.charAt(i) + stem.substring(1);
      count += other.equals(stem) ? 0 : count(other);
    }
    return count;
  }

  private int count(String stem) {
    int number = numbers.getOrDefault(stem, OTHER);
    return number == OTHER ? 0 : frequencies[number];
  }

  private int number(String stem) {
    return stems.size() < bounds.stems()
        ? numbers.computeIfAbsent(stem, this::newNumber)
        : numbers.getOrDefault(stem, OTHER);
  }

  private int newNumber(String stem) {
    if (stems.size() == frequencies.length) {
      frequencies = Arrays.copyOf(frequencies, 2 * frequencies.length);
      articles = Arrays.copyOf(articles, frequencies.length);
    }
    stems.add(stem);
    return stems.size() - 1;
  }

  private void append(int number) {
    if (length == text.length) {
      text = Arrays.copyOf(text, Math.min(bounds.words(), length + (length >> 1)));
    }
    if (length < bounds.words()) {
      text[length++] = number;
    }
  }
}
