// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import io.fihris.internal.wording.Variants;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;

/**
 * Learns from an archive which stems stand for one word: stems that look akin ({@link Kinship}) and
 * keep the same company ({@link Contexts}). {@code ميليشيا} and {@code مليشيا} (both "militia"),
 * {@code صاروخ} and {@code صواريخ} ("rocket, rockets") meet; {@code غينيا} and {@code كينيا}
 * (Guinea, Kenya) do not, since other words stand around them.
 *
 * <p>For one thread at a time.
 */
public final class VariantLearner {
  /** Rarer stems have too little company to judge by. */
  private static final int MIN_FREQUENCY = 4;

  private final Analyzer analyzer;
  private final ReviewedPairs reviewed;

  /**
   * @param analyzer of the articles
   * @param lexicon whose pairs are one word, spelled differently
   */
  public VariantLearner(Analyzer analyzer, Variants lexicon) {
    this.analyzer = analyzer;
    this.reviewed = new ReviewedPairs(lexicon, analyzer);
  }

  /**
   * Learns from the articles of an index.
   *
   * @param megabytes most memory
   * @throws java.util.concurrent.CancellationException if it may not go on
   */
  public LearntVariants learn(IndexReader reader, int megabytes, LearningProgress progress)
      throws IOException {
    CorpusBounds bounds = CorpusBounds.ofMegabytes(megabytes);
    StemCorpus corpus = new CorpusReader(analyzer, progress, bounds).read(reader);
    List<List<Integer>> groups = Kinship.groups(candidates(corpus), corpus::stem);
    var grouped = new BitSet();
    groups.forEach(group -> group.forEach(grouped::set));
    var contexts = new Contexts(corpus, grouped);
    return new LearntVariants(new PairFinder(corpus, contexts, reviewed, progress).pairs(groups));
  }

  private static List<Integer> candidates(StemCorpus corpus) {
    return IntStream.range(0, corpus.stemCount())
        .filter(stem -> corpus.frequency(stem) >= MIN_FREQUENCY)
        .filter(stem -> isArabic(corpus.stem(stem)))
        .boxed()
        .toList();
  }

  private static boolean isArabic(String stem) {
    return stem.charAt(0) >= '\u0621' && stem.charAt(0) <= '\u064A';
  }
}
