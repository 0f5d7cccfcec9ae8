// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.stemming;

import io.fihris.text.Segmenter;

/** The stemmer of this library. */
public final class FihrisStemmer implements Stemmer {
  private static final int ROOM = 64;

  private final Segmenter segmenter;

  /** Measures a segmenter. */
  public FihrisStemmer(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  @Override
  public String stem(String word) {
    char[] letters = word.toCharArray();
    char[] stem = new char[letters.length + ROOM];
    int cuts = segmenter.segment(letters, 0, letters.length);
    return new String(stem, 0, segmenter.writeStem(letters, 0, letters.length, cuts, stem, 0));
  }

  @Override
  public String family(String word) {
    int cuts = segmenter.segment(word.toCharArray(), 0, word.length());
    if (!Segmenter.hasFamily(cuts)) {
      return stem(word);
    }
    char[] family = new char[ROOM];
    return new String(family, 0, segmenter.writeFamily(cuts, family, 0));
  }
}
