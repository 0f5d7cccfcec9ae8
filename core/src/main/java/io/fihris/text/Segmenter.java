// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/**
 * Finds where an Arabic word's stem begins and ends.
 *
 * <p>{@code وبالمدرسة} ("and in the school") has five letters of particles ({@code وبال}) and one
 * of ending ({@code ة}); its stem is {@code مدرس}. {@code وزير} ("minister") is left whole: its
 * first letter belongs to the word. The stem never gets shorter than two letters.
 *
 * <p>Known words are looked up in a table compiled when Fihris was built; all others are judged by
 * a linear model over their possible splits. Both come from one training, see {@link
 * SegmenterTrainer}. A word is judged by its spelling alone, never by its neighbours.
 *
 * <p>Words are given in exact spelling: no marks, no tatweel, presentation forms expanded, hamza
 * kept.
 *
 * <p>Safe for use by many threads.
 */
public final class Segmenter {
  /** How far the particles stand from the endings in the answer of {@link #segment}. */
  private static final int PARTICLES_SHIFT = 16;

  private static final int ENDINGS_MASK = (1 << PARTICLES_SHIFT) - 1;

  /**
   * Bits of a known word's value: letters of particles, then letters of endings, four bits each.
   */
  static final int KNOWN_BITS = 8;

  private final SegmenterModel model;
  private final ThreadLocal<SplitFeatures> features;

  Segmenter(SegmenterModel model) {
    this.model = model;
    this.features = ThreadLocal.withInitial(() -> new SplitFeatures(model.counts()));
  }

  /** {@return the segmenter for news, loaded once} */
  public static Segmenter news() {
    return News.INSTANCE;
  }

  /**
   * {@return the letters of particles and of endings of word[from, to), for {@link #particles} and
   * {@link #endings}}
   */
  public int segment(char[] word, int from, int to) {
    return segment(word, from, to, WordHash.of(word, from, to));
  }

  /**
   * Like {@link #segment(char[], int, int)}, for a caller that has the word's {@link #hash}
   * already.
   */
  public int segment(char[] word, int from, int to, long hash) {
    long known = model.known().get(hash);
    if (known != PackedTable.ABSENT) {
      return unpack(known);
    }
    return judge(word, from, to);
  }

  /** {@return how many letters of particles an answer of {@link #segment} found} */
  public static int particles(int segmentation) {
    return segmentation >>> PARTICLES_SHIFT;
  }

  /** {@return how many letters of endings an answer of {@link #segment} found} */
  public static int endings(int segmentation) {
    return segmentation & ENDINGS_MASK;
  }

  /** {@return the hash of word[from, to) that the tables use; equal words have equal hashes} */
  public static long hash(char[] word, int from, int to) {
    return WordHash.of(word, from, to);
  }

  /** Judges the possible splits of a word by the linear model; the shortest cut wins a tie. */
  int judge(char[] word, int from, int to) {
    if (to - from <= SplitFeatures.MIN_STEM || to - from > SplitFeatures.MAX_LENGTH) {
      return 0;
    }
    SplitFeatures split = features.get();
    split.take(word, from, to);
    if (split.particleCount() == 1 && split.endingCount() == 1) {
      return 0;
    }
    int best = Integer.MIN_VALUE;
    int answer = 0;
    for (int p = 0; p < split.particleCount(); p++) {
      for (int e = 0; e < split.endingCount() && split.isSplit(p, e); e++) {
        int score = split.score(p, e, model.weights());
        if (score > best) {
          best = score;
          answer = pack(split.start(p), to - from - split.end(e));
        }
      }
    }
    return answer;
  }

  static int pack(int particles, int endings) {
    return particles << PARTICLES_SHIFT | endings;
  }

  /** {@return the value of the known-word table for a segmentation} */
  static long toKnown(int segmentation) {
    return (long) particles(segmentation) << (KNOWN_BITS / 2) | endings(segmentation);
  }

  private static int unpack(long known) {
    return pack((int) (known >>> (KNOWN_BITS / 2)), (int) known & ((1 << (KNOWN_BITS / 2)) - 1));
  }

  private static final class News {
    static final Segmenter INSTANCE = new Segmenter(SegmenterModel.load());
  }
}
