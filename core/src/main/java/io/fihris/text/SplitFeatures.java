// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import io.fihris.text.StemCounts.Family;
import java.util.Arrays;

/**
 * Lists the ways one word may be split and what speaks for each, as numbers of weights.
 *
 * <p>A split is a particle stack, a stem of at least two letters and an ending. What speaks for it:
 * the affixes and their combination, the letters where the cuts fall, the pattern of weak letters
 * in the stem, and how often a corpus shows the stem with each family of affixes, beside the same
 * for the longer stems that a smaller cut would leave. Each is hashed to the number of a weight; a
 * split's score is the sum of its weights.
 *
 * <p>For one thread at a time: it holds the word it was last given.
 */
final class SplitFeatures {
  /** Words beyond this length are never cut: no Arabic word of news has it. */
  static final int MAX_LENGTH = 32;

  static final int MIN_STEM = 2;
  static final int WEIGHTS = 1 << 16;

  /** At least as many as one split has. */
  static final int MAX_FEATURES = 40;

  private static final int MAX_LENGTH_CLASS = 8;
  private static final int JOINT_FAMILIES = 4;

  private final PackedTable counts;
  private final byte[] codes = new byte[MAX_LENGTH];
  private final byte[] folded = new byte[MAX_LENGTH];
  private final byte[] particles = new byte[Affixes.MAX_MATCHES];
  private final byte[] endings = new byte[Affixes.MAX_MATCHES];
  private final long[] stemCounts = new long[Affixes.MAX_MATCHES * Affixes.MAX_MATCHES];
  private int length;
  private int particleCount;
  private int endingCount;

  private final int[] features = new int[MAX_FEATURES];
  private int featureCount;

  SplitFeatures(PackedTable counts) {
    this.counts = counts;
  }

  /** Takes word[from, to), at most {@link #MAX_LENGTH} letters long. */
  void take(char[] word, int from, int to) {
    length = to - from;
    for (int i = 0; i < length; i++) {
      int code = WordHash.code(word[from + i]);
      codes[i] = (byte) code;
      folded[i] = (byte) WordHash.fold(code);
    }
    particleCount = Affixes.PARTICLES.matchStart(codes, length, particles);
    endingCount = Affixes.ENDINGS.matchEnd(codes, length, endings);
    for (int p = 0; p < particleCount; p++) {
      for (int e = 0; e < endingCount; e++) {
        if (isSplit(p, e)) {
          long packed = counts.get(WordHash.of(folded, start(p), end(e)));
          stemCounts[p * Affixes.MAX_MATCHES + e] = packed == PackedTable.ABSENT ? 0 : packed;
        }
      }
    }
  }

  /** {@return how many particle stacks the word begins with, the empty one included} */
  int particleCount() {
    return particleCount;
  }

  int endingCount() {
    return endingCount;
  }

  /** {@return whether the p-th particle stack and the e-th ending leave a stem} */
  boolean isSplit(int p, int e) {
    return end(e) - start(p) >= MIN_STEM;
  }

  /** {@return where the stem begins after the p-th particle stack} */
  int start(int p) {
    return Affixes.PARTICLES.length(particles[p]);
  }

  /** {@return where the stem ends before the e-th ending} */
  int end(int e) {
    return length - Affixes.ENDINGS.length(endings[e]);
  }

  /** {@return the sum of the weights of one split} */
  int score(int p, int e, short[] weights) {
    collect(p, e);
    int score = 0;
    for (int i = 0; i < featureCount; i++) {
      score += weights[features[i]];
    }
    return score;
  }

  /** {@return the weight numbers of one split} */
  int[] of(int p, int e) {
    collect(p, e);
    return Arrays.copyOf(features, featureCount);
  }

  private void collect(int p, int e) {
    featureCount = 0;
    int particle = particles[p];
    int ending = endings[e];
    int from = start(p);
    int to = end(e);
    addLetters(particle, ending, from, to);
    addCounts(p, e, particle, ending);
  }

  private void addLetters(int particle, int ending, int from, int to) {
    int lengthClass = Math.min(MAX_LENGTH_CLASS, to - from);
    int first = codes[from];
    int last = codes[to - 1];
    int lastTwo = codes[to - 2] << 6 | last;
    add(1, particle, 0);
    add(2, ending, 0);
    add(3, particle, ending);
    add(4, particle, lengthClass);
    add(5, ending, lengthClass);
    add(6, ending, last);
    add(7, ending, to - from > 2 ? codes[to - 3] << 12 | lastTwo : lastTwo);
    add(8, ending, first << 4 | lengthClass);
    add(9, ending, first << 6 | codes[from + 1]);
    add(10, 0, pattern(from, to));
  }

  /** The stem with its weak and frequently affixed letters kept and all others alike. */
  private int pattern(int from, int to) {
    int pattern = 0;
    for (int i = from; i < to; i++) {
      pattern = pattern * 11 + patternLetter(codes[i]);
    }
    return pattern;
  }

  private static int patternLetter(int code) {
    return switch (WordHash.fold(code)) {
      case 0x07 -> 1;
      case 0x28 -> 2;
      case 0x2A -> 3;
      case 0x0A -> 4;
      case 0x25 -> 5;
      case 0x26 -> 6;
      case 0x13 -> 7;
      case 0x01 -> 8;
      default -> 9;
    };
  }

  private void addCounts(int p, int e, int particle, int ending) {
    long stem = stemCounts[p * Affixes.MAX_MATCHES + e];
    long withEnding = stemCounts[p * Affixes.MAX_MATCHES];
    long withParticle = stemCounts[e];
    for (int family = 0; family < FAMILIES; family++) {
      long own = stem >>> (family * 3) & 7;
      if (family < JOINT_FAMILIES) {
        add(30 + family, ending, (int) (own << 3 | (withEnding >>> (family * 3) & 7)));
        add(40 + family, particle, (int) (own << 3 | (withParticle >>> (family * 3) & 7)));
      } else {
        add(50 + family, particle, (int) own);
      }
    }
  }

  private static final int FAMILIES = Family.values().length;

  private void add(int template, int affix, int value) {
    int x = template * 0x9E3779B1 + affix * 0x85EBCA77 + value * 0xC2B2AE3D;
    x = (x ^ (x >>> 15)) * 0x2C1B3C6D;
    features[featureCount++] = x >>> 16;
  }
}
