// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/**
 * Judges words that no table knows, and remembers its latest answers.
 *
 * <p>In news one word in ten is unknown, and half of those were met a little before: a name is
 * repeated in its article.
 *
 * <p>For one thread at a time.
 */
final class Judge {
  /**
   * A single letter is a particle before a word of the lexicon only if that word has at least so
   * many letters.
   */
  private static final int MIN_LEXICON_WORD = 4;

  /** Two longer words may share a hash, and an answer must not depend on what came before. */
  private static final int MAX_REMEMBERED = 10;

  private static final int REMEMBERED_BITS = 12;

  private final SegmenterModel model;
  private final SplitFeatures split;
  private final long[] hashes = new long[1 << REMEMBERED_BITS];
  private final int[] answers = new int[1 << REMEMBERED_BITS];

  Judge(SegmenterModel model) {
    this.model = model;
    this.split = new SplitFeatures(model.counts(), model.weights());
  }

  /** {@return the cuts of word[from, to), which has this hash} */
  int cuts(char[] word, int from, int to, long hash) {
    if (to - from > MAX_REMEMBERED) {
      return judgeWithFamily(word, from, to);
    }
    int slot = (int) (WordHash.spread(hash) >>> (Long.SIZE - REMEMBERED_BITS));
    if (hashes[slot] == hash && hash != 0) {
      return answers[slot];
    }
    int cuts = judgeWithFamily(word, from, to);
    hashes[slot] = hash;
    answers[slot] = cuts;
    return cuts;
  }

  private int judgeWithFamily(char[] word, int from, int to) {
    int cuts = judge(word, from, to);
    return Cuts.withFamily(cuts, model.families().of(word, from, to, cuts));
  }

  /** {@return the letters of endings of a word that has no particles} */
  int endingsAlone(String word) {
    split.take(word.toCharArray(), 0, word.length());
    return Cuts.endings(split.best(1));
  }

  /** Particles before a word of the lexicon, else the best split. */
  private int judge(char[] word, int from, int to) {
    if (to - from <= SplitFeatures.MIN_STEM || to - from > SplitFeatures.MAX_LENGTH) {
      return 0;
    }
    split.take(word, from, to);
    if (split.particleCount() == 1 && split.endingCount() == 1) {
      return 0;
    }
    int lexicon = beforeLexiconWord(word, from, to);
    return lexicon != 0 ? lexicon : split.best(split.particleCount());
  }

  private int beforeLexiconWord(char[] word, int from, int to) {
    for (int p = 1; p < split.particleCount(); p++) {
      int start = from + split.start(p);
      if (to - start >= MIN_LEXICON_WORD) {
        long known = model.known().get(WordHash.of(word, start, to));
        if (known != PackedTable.ABSENT && Cuts.isFromLexicon((int) known)) {
          return before((int) known, split.start(p));
        }
      }
    }
    return 0;
  }

  private static int before(int cuts, int particles) {
    return Cuts.withLexicon(Cuts.of(particles + Cuts.particles(cuts), Cuts.endings(cuts)));
  }
}
