// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stems of an archive in reading order, as numbers: four bytes a word. For one thread at a
 * time.
 */
final class StemCorpus {
  /** Stands between articles, so that no word is next to one of another article. */
  static final int BREAK = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> stems = new ArrayList<>();
  private int[] frequencies = new int[1 << 12];
  private int[] text = new int[1 << 16];
  private int length;

  void add(String stem) {
    int number = numbers.computeIfAbsent(stem, this::newNumber);
    frequencies[number]++;
    append(number);
  }

  void endArticle() {
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

  private int newNumber(String stem) {
    if (stems.size() == frequencies.length) {
      frequencies = Arrays.copyOf(frequencies, 2 * frequencies.length);
    }
    stems.add(stem);
    return stems.size() - 1;
  }

  private void append(int number) {
    if (length == text.length) {
      text = Arrays.copyOf(text, length + (length >> 1));
    }
    text[length++] = number;
  }
}
