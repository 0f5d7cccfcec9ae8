// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.ranking;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 whose average length counts words. Lucene's counts terms, of which a word has two or more at
 * one position, while an article's own length counts positions; long articles would gain.
 */
public final class TextSimilarity extends BM25Similarity {
  /** How fast further occurrences count less. The usual value; 0.8 to 1.2 measured alike. */
  static final float K1 = 1.2f;

  /** How much length counts. The usual value; well below it measured worse. */
  static final float B = 0.75f;

  private final float averageWords;

  /** Scores where an average article has so many words. */
  public TextSimilarity(float averageWords) {
    super(K1, B);
    this.averageWords = averageWords;
  }

  @Override
  protected float avgFieldLength(CollectionStatistics statistics) {
    return averageWords;
  }
}
