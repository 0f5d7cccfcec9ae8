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
   * A word of the lexicon is looked for between affixes only if it has at least so many letters.
   */
  private static final int MIN_LEXICON_WORD = 4;

  /** Two longer words may share a hash, and an answer must not depend on what came before. */
  private static final int MAX_REMEMBERED = 10;

  private static final int REMEMBERED_BITS = 14;

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

  /** Particles, pronouns and plural endings around a word of the lexicon, else the best split. */
  private int judge(char[] word, int from, int to) {
    if (to - from <= SplitFeatures.MIN_STEM || to - from > SplitFeatures.MAX_LENGTH) {
      return 0;
    }
    split.take(word, from, to);
    if (split.particleCount() == 1 && split.endingCount() == 1) {
      return 0;
    }
    int lexicon = aroundLexiconWord(word, from, to);
    return lexicon != 0 ? lexicon : split.best(split.particleCount());
  }

  private int aroundLexiconWord(char[] word, int from, int to) {
    for (int p = 0; p < split.particleCount(); p++) {
      for (int e = 0; e < split.endingCount(); e++) {
        int start = split.start(p);
        int end = split.end(e);
        if (end - start >= MIN_LEXICON_WORD && end - start < to - from && mayStandAround(p, e)) {
          long known = model.known().get(bareHamzaHash(word, from + start, from + end, to));
          if (known != PackedTable.ABSENT && Cuts.isFromLexicon((int) known)) {
            return around((int) known, start, to - from - end);
          }
        }
      }
    }
    return 0;
  }

  private boolean mayStandAround(int p, int e) {
    return split.isPronoun(e) || split.isSoundPlural(p, e);
  }

  /** Before a pronoun a last hamza takes a seat that the lexicon's spelling has not. */
  private static long bareHamzaHash(char[] word, int from, int end, int to) {
    int last = WordHash.code(word[end - 1]);
    return WordHash.append(
        WordHash.of(word, from, end - 1), end < to ? WordHash.bareHamza(last) : last);
  }

  private static int around(int cuts, int particles, int endings) {
    return Cuts.withLexicon(
        Cuts.of(particles + Cuts.particles(cuts), endings + Cuts.endings(cuts)));
  }
}
