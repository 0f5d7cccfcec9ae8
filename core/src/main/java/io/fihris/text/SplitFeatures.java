// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.util.Arrays;
import java.util.List;

/**
 * The ways one word may be split, and what speaks for each.
 *
 * <p>A split is a particle stack, a stem of at least two letters and an ending. What speaks for it:
 * the affixes and their combination, the letters where the cuts fall, the pattern of weak letters
 * in the stem, and in what {@linkplain StemCounts company} a corpus shows the stem, beside the
 * longer stems that a smaller cut would leave. Each of these selects one weight; a split's score is
 * the sum of the selected weights.
 *
 * <p>Hot code, see the segmenter's benchmark: hashes and patterns of all pieces come from running
 * sums, so that a split costs one table lookup and a fixed number of weights whatever its length.
 *
 * <p>For one thread at a time: it holds the word it was last given.
 */
final class SplitFeatures {
  /** Words beyond this length are never cut: no Arabic word of news has it. */
  static final int MAX_LENGTH = 32;

  static final int MIN_STEM = 2;
  static final int WEIGHTS = 1 << 16;

  // Where the weights of each kind of feature begin. Letters are hashed into zones, the rest has a
  // weight each.
  private static final int AFFIXES = 0;
  private static final int PARTICLE_AND_LENGTH = AFFIXES + (32 << 6);
  private static final int ENDING_AND_LENGTH = PARTICLE_AND_LENGTH + (32 << 3);
  private static final int ENDING_COUNTS = ENDING_AND_LENGTH + (64 << 3);
  private static final int PARTICLE_COUNTS = ENDING_COUNTS + (4 << 12);
  private static final int COMPANY_PAIRS = PARTICLE_COUNTS + (4 << 11);
  private static final int HASHED = COMPANY_PAIRS + (5 << 11);
  private static final int HASHED_SIZE = WEIGHTS - HASHED;

  private static final int FEATURES = 20;
  private static final int FIRST_COUNT_FEATURE = 7;
  private static final int MAX_LENGTH_CLASS = 7;
  private static final int JOINT_COMPANIES = 4;
  private static final int ROW = Affixes.MAX_MATCHES;
  private static final int PATTERN_BASE = 11;
  private static final boolean[] PRONOUNS =
      endings(List.of("ها", "هم", "نا", "هما", "كم", "هن", "كما"));
  private static final boolean[] SOUND_PLURALS = endings(List.of("ون", "ين"));
  private static final int YEH = WordHash.code(Letters.YEH);
  private static final int ALEF = WordHash.code(Letters.ALEF);

  /** Letters of an active participle of the plain verb. */
  private static final int PARTICIPLE = 4;

  private static final int[] PATTERN_POWERS = powers();
  private static final byte[] PATTERN_LETTERS = patternLetters();

  private final PackedTable counts;
  private final short[] weights;

  private final byte[] codes = new byte[MAX_LENGTH];
  private final long[] foldedHashes = new long[MAX_LENGTH + 1];
  private final int[] patterns = new int[MAX_LENGTH + 1];
  private int length;

  private final byte[] particles = new byte[ROW];
  private final byte[] endings = new byte[ROW];
  private final long[] stemCounts = new long[ROW * ROW];
  private int particleCount;
  private int endingCount;

  private final int[] selected = new int[FEATURES];

  SplitFeatures(PackedTable counts, short[] weights) {
    this.counts = counts;
    this.weights = weights;
  }

  /** Takes word[from, to), at most {@link #MAX_LENGTH} letters long. */
  void take(char[] word, int from, int to) {
    length = to - from;
    long hash = 0;
    int pattern = 0;
    for (int i = 0; i < length; i++) {
      int code = WordHash.code(word[from + i]);
      codes[i] = (byte) code;
      hash = WordHash.append(hash, WordHash.fold(code));
      foldedHashes[i + 1] = hash;
      pattern = pattern * PATTERN_BASE + PATTERN_LETTERS[code];
      patterns[i + 1] = pattern;
    }
    particleCount = Affixes.PARTICLES.matchStart(codes, length, particles);
    endingCount = Affixes.ENDINGS.matchEnd(codes, length, endings);
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

  /**
   * {@return whether the e-th ending is empty or a pronoun that nouns, verbs and names may take}
   */
  boolean isPronoun(int e) {
    return endings[e] == 0 || PRONOUNS[endings[e]];
  }

  /**
   * {@return whether the e-th ending is that of a sound plural and what stands before it, behind
   * the p-th particle stack, has the shape of a relative adjective or an active participle: {@code
   * حوثيون} ("Houthis"), {@code نازحون} ("displaced people")}
   */
  boolean isSoundPlural(int p, int e) {
    int start = start(p);
    int end = end(e);
    return SOUND_PLURALS[endings[e]]
        && (p == particleCount - 1 || !endsInArticle(particles[particleCount - 1]))
        && (codes[end - 1] == YEH || (end - start == PARTICIPLE && codes[start + 1] == ALEF));
  }

  private static boolean endsInArticle(int stack) {
    return Affixes.PARTICLES.get(stack).endsWith("ال");
  }

  /** {@return where the stem begins after the p-th particle stack} */
  int start(int p) {
    return Affixes.PARTICLES.length(particles[p]);
  }

  /** {@return where the stem ends before the e-th ending} */
  int end(int e) {
    return length - Affixes.ENDINGS.length(endings[e]);
  }

  /**
   * {@return the cuts of the split with the highest score, among those with one of the first {@code
   * particleLimit} particle stacks; the shorter cuts win a tie}
   */
  int best(int particleLimit) {
    lookUpStems();
    int best = Integer.MIN_VALUE;
    int cuts = 0;
    for (int p = 0; p < particleLimit; p++) {
      for (int e = 0; e < endingCount && isSplit(p, e); e++) {
        int score = score(p, e);
        if (score > best) {
          best = score;
          cuts = Cuts.of(start(p), length - end(e));
        }
      }
    }
    return cuts;
  }

  /** {@return the numbers of the weights that one split selects} */
  int[] of(int p, int e) {
    lookUpStems();
    score(p, e);
    return selected.clone();
  }

  void lookUpStems() {
    for (int p = 0; p < particleCount; p++) {
      for (int e = 0; e < endingCount && isSplit(p, e); e++) {
        long packed = counts.get(foldedHash(start(p), end(e)));
        stemCounts[p * ROW + e] = packed == PackedTable.ABSENT ? 0 : packed;
      }
    }
  }

  private long foldedHash(int from, int to) {
    return WordHash.between(foldedHashes[from], foldedHashes[to], to - from);
  }

  private int score(int p, int e) {
    int particle = particles[p];
    int ending = endings[e];
    int from = start(p);
    int to = end(e);
    return letterScore(particle, ending, from, to) + countScore(p, e, particle, ending);
  }

  private int letterScore(int particle, int ending, int from, int to) {
    int lengthClass = Math.min(MAX_LENGTH_CLASS, to - from);
    int first = codes[from];
    int last = codes[to - 1];
    int lastThree = (to > 2 ? codes[to - 3] << 12 : 0) | codes[to - 2] << 6 | last;
    int pattern = patterns[to] - patterns[from] * PATTERN_POWERS[to - from];
    return select(0, AFFIXES + (particle << 6 | ending))
        + select(1, PARTICLE_AND_LENGTH + (particle << 3 | lengthClass))
        + select(2, ENDING_AND_LENGTH + (ending << 3 | lengthClass))
        + selectHashed(3, ending, lastThree)
        + selectHashed(4, ending, first << 3 | lengthClass)
        + selectHashed(5, ending, first << 6 | codes[from + 1])
        + selectHashed(6, 0, pattern);
  }

  private int countScore(int p, int e, int particle, int ending) {
    long stem = stemCounts[p * ROW + e];
    long withEnding = stemCounts[p * ROW];
    long withParticle = stemCounts[e];
    int score = 0;
    int feature = FIRST_COUNT_FEATURE;
    for (int company = 0; company < JOINT_COMPANIES; company++) {
      int own = (int) stem & 7;
      int besideEnding = (own << 3) | ((int) withEnding & 7);
      int besideParticle = (own << 3) | ((int) withParticle & 7);
      score += select(feature++, ENDING_COUNTS + (company << 12 | ending << 6 | besideEnding));
      score +=
          select(feature++, PARTICLE_COUNTS + (company << 11 | particle << 6 | besideParticle));
      stem >>>= StemCounts.BITS_PER_COMPANY;
      withEnding >>>= StemCounts.BITS_PER_COMPANY;
      withParticle >>>= StemCounts.BITS_PER_COMPANY;
    }
    for (int pair = 0; pair < 5; pair++) {
      score +=
          select(feature++, COMPANY_PAIRS + ((pair << 11) | (particle << 6) | ((int) stem & 63)));
      stem >>>= 2 * StemCounts.BITS_PER_COMPANY;
    }
    return score;
  }

  private int selectHashed(int feature, int ending, int value) {
    int x = feature * 0x9E3779B1 + ending * 0x85EBCA77 + value * 0xC2B2AE3D;
    x = (x ^ (x >>> 15)) * 0x2C1B3C6D;
    return select(feature, HASHED + (int) (((x & 0xFFFFFFFFL) * HASHED_SIZE) >>> 32));
  }

  private int select(int feature, int number) {
    selected[feature] = number;
    return weights[number];
  }

  private static boolean[] endings(List<String> chosen) {
    boolean[] isChosen = new boolean[Affixes.ENDINGS.size()];
    for (int ending = 0; ending < isChosen.length; ending++) {
      isChosen[ending] = chosen.contains(Affixes.ENDINGS.get(ending));
    }
    return isChosen;
  }

  private static int[] powers() {
    int[] powers = new int[MAX_LENGTH + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * PATTERN_BASE;
    }
    return powers;
  }

  /** The weak and frequently affixed letters keep a class of their own, all others share one. */
  private static byte[] patternLetters() {
    byte[] classes = new byte[WordHash.OTHER + 1];
    Arrays.fill(classes, (byte) 9);
    String kept = "اوىيتمنسء";
    byte[] numbers = {1, 2, 3, 3, 4, 5, 6, 7, 8};
    for (int i = 0; i < numbers.length; i++) {
      classes[WordHash.code(kept.charAt(i))] = numbers[i];
    }
    for (char alef : new char[] {'أ', 'إ', 'آ'}) {
      classes[WordHash.code(alef)] = 1;
    }
    return classes;
  }
}
