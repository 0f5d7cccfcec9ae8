// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> stems = new ArrayList<>();
  private int[] frequencies = new int[1 << 12];
  private int[] text;
  private final CorpusBounds bounds;
  private int length;

  StemCorpus(CorpusBounds bounds) {
    this.bounds = bounds;
    this.text = new int[Math.min(bounds.words(), FIRST_WORDS)];
  }

  void add(String stem) {
    if (length < bounds.words()) {
      int number = number(stem);
      append(number);
      if (number != OTHER) {
        frequencies[number]++;
      }
    }
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

  private int number(String stem) {
    return stems.size() < bounds.stems()
        ? numbers.computeIfAbsent(stem, this::newNumber)
        : numbers.getOrDefault(stem, OTHER);
  }

  private int newNumber(String stem) {
    if (stems.size() == frequencies.length) {
      frequencies = Arrays.copyOf(frequencies, 2 * frequencies.length);
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
