// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.stemming;

import io.fihris.text.Segmentation;
import io.fihris.text.Segmenter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Stems each contiguous part of a text by a segmenter whose weights were learnt from all other
 * parts.
 *
 * <p>The parts are the sections of the gold; a gold of one section is cut into five equal parts.
 * The lexicon and the corpus counts stay the same in all parts: they were not made from the gold.
 */
final class CrossValidation {
  private static final int PARTS = 5;

  private final Segmenter shipped;
  private final SegmentationGold gold;

  CrossValidation(Segmenter shipped, SegmentationGold gold) {
    this.shipped = shipped;
    this.gold = gold;
  }

  /** {@return the number of the part of each word, from 0} */
  private List<Integer> parts() {
    if (gold.sections().stream().distinct().count() > 1) {
      return gold.sections();
    }
    List<Integer> parts = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      parts.add((int) ((long) i * PARTS / gold.size()));
    }
    return parts;
  }

  int partCount() {
    return (int) parts().stream().distinct().count();
  }

  /** {@return the stemmer that must judge the n-th word of the gold} */
  IntFunction<Stemmer> stemmers() {
    List<Integer> parts = parts();
    List<Stemmer> ofPart = new ArrayList<>();
    int last = parts.isEmpty() ? -1 : parts.get(parts.size() - 1);
    for (int part = 0; part <= last; part++) {
      List<Segmentation> others = new ArrayList<>();
      for (int i = 0; i < gold.size(); i++) {
        if (parts.get(i) != part) {
          others.add(gold.words().get(i));
        }
      }
      ofPart.add(new FihrisStemmer(shipped.retrained(others)));
    }
    return word -> ofPart.get(parts.get(word));
  }
}
