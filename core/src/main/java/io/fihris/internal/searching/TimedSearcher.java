// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/**
 * Ends searches with the hits that they have when their time is over.
 *
 * <p>Lucene's own limit looks at the clock after a hundred documents, then after half as many more,
 * and so on; each time it starts anew to find out which documents can be skipped. Here a segment is
 * searched in few stretches. For one thread at a time.
 */
final class TimedSearcher extends IndexSearcher {
  /** Documents from one look at the clock to the next: a few milliseconds of phrases. */
  private static final int STRETCH = 16_384;

  private final QueryTimeoutImpl timeout;
  private boolean isOver;

  TimedSearcher(IndexReader reader, Duration budget) {
    super(reader);
    timeout = new QueryTimeoutImpl(budget.toMillis());
    setTimeout(timeout);
  }

  @Override
  public boolean timedOut() {
    return isOver;
  }

  @Override
  protected void searchLeaf(
      LeafReaderContext leaf, int from, int until, Weight weight, Collector collector)
      throws IOException {
    LeafCollector hits;
    try {
      hits = collector.getLeafCollector(leaf);
    } catch (CollectionTerminatedException enough) {
      return;
    }
    ScorerSupplier scorers = weight.scorerSupplier(leaf);
    if (scorers != null) {
      scorers.setTopLevelScoringClause();
      try {
        score(scorers.bulkScorer(), hits, leaf.reader().getLiveDocs(), from, until);
      } catch (CollectionTerminatedException enough) {
        // the collector needs no more of this segment
      }
    }
    hits.finish();
  }

  private void score(BulkScorer scorer, LeafCollector hits, Bits live, int from, int until)
      throws IOException {
    for (int next = from; next < until; ) {
      if (timeout.shouldExit()) {
        isOver = true;
        return;
      }
      int end = (int) Math.min(until, (long) next + STRETCH);
      next = Math.max(end, scorer.score(hits, live, next, end));
    }
  }
}
