// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/**
 * The plain words of a {@link TextBlock} that are no stop words, with their folded spelling and
 * their cuts.
 *
 * <p>Whatever is done, is done to all words of the batch before the next thing: the probes of the
 * tables, which miss the cache, then run side by side, and no load waits for a store. The benchmark
 * {@code AnalysisSpeed} justifies it. For one thread at a time.
 */
final class WordBatch {
  /** Where the first spelling begins: there is room for a marker before each. */
  private static final int BASE = 8;

  private static final int GAP = 2;

  private final StopWords stopWords;
  private final CutFinder cutFinder;

  private final int[] starts = new int[TextBlock.RUNS];
  private final int[] ends = new int[TextBlock.RUNS];
  private final int[] lengths = new int[TextBlock.RUNS];
  private final int[] increments = new int[TextBlock.RUNS];
  private final int[] bases = new int[TextBlock.RUNS];
  private final long[] firsts = new long[TextBlock.RUNS];
  private final long[] seconds = new long[TextBlock.RUNS];
  private final int[] cuts = new int[TextBlock.RUNS];
  private final byte[] folded = new byte[BASE + (2 + GAP) * TextBlock.CHARS + PackedWord.UTF8_ROOM];
  private int size;
  private int stopsBehind;
  private boolean isCut;

  WordBatch(StopWords stopWords, CutFinder cutFinder) {
    this.stopWords = stopWords;
    this.cutFinder = cutFinder;
  }

  void clear() {
    size = 0;
  }

  /**
   * Takes the runs of a block from one on, up to the first odd one.
   *
   * @param gap how many stop words stand before the first
   * @return the run at which it stopped
   */
  int fill(TextBlock block, int from, int gap) {
    int until = pack(block, from);
    read(block, from, until, gap);
    isCut = false;
    return until;
  }

  private int pack(TextBlock block, int from) {
    final int count = block.runs();
    for (int run = from; run < count; run++) {
      int letters = block.pack(run);
      if (letters == TextBlock.ODD_RUN) {
        return run;
      }
      lengths[run - from] = letters;
    }
    return count;
  }

  private void read(TextBlock block, int from, int until, int gap) {
    int words = 0;
    int at = BASE;
    int before = gap;
    for (int run = from; run < until; run++) {
      int length = lengths[run - from];
      long first = block.first(run, length);
      long second = block.second(run, length);
      starts[words] = block.start(run);
      ends[words] = block.end(run);
      lengths[words] = length;
      increments[words] = before + 1;
      bases[words] = at;
      firsts[words] = first;
      seconds[words] = second;
      PackedWord.writeUtf8(PackedWord.fold(first), PackedWord.fold(second), length, folded, at);
      int kept = stopWords.contains(first, second) ? 0 : 1;
      before = (before + 1) * (1 - kept);
      words += kept;
      at += (2 * length + GAP) * kept;
    }
    size = words;
    stopsBehind = before;
  }

  int size() {
    return size;
  }

  /** {@return how many stop words stand behind the last word} */
  int stopsBehind() {
    return stopsBehind;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  int increment(int word) {
    return increments[word];
  }

  int length(int word) {
    return lengths[word];
  }

  long first(int word) {
    return firsts[word];
  }

  long second(int word) {
    return seconds[word];
  }

  /** {@return the array that holds the folded spellings} */
  byte[] folded() {
    return folded;
  }

  /** {@return where a word's folded spelling begins} */
  int base(int word) {
    return bases[word];
  }

  /** {@return how a word is cut} */
  int cuts(int word) {
    if (!isCut) {
      cutFinder.find(firsts, seconds, lengths, cuts, size);
      isCut = true;
    }
    return cuts[word];
  }

  /** {@return whether level LOOSE changes a letter of a word's stem} */
  boolean changesLoosely(int word, int cuts) {
    int from = Cuts.particles(cuts);
    int until = lengths[word] - Cuts.endings(cuts);
    return PackedWord.changesLoosely(firsts[word], from, until)
        || (until > PackedWord.HALF
            && PackedWord.changesLoosely(
                seconds[word], from - PackedWord.HALF, until - PackedWord.HALF));
  }
}
