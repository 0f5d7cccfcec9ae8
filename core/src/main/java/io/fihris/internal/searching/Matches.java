// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Tells of single documents whether they match a query. For one thread at a time. */
final class Matches {
  private final List<LeafReaderContext> leaves;
  private final Weight weight;

  Matches(IndexSearcher searcher, Query query) throws IOException {
    leaves = searcher.getLeafContexts();
    weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
  }

  boolean has(int doc) throws IOException {
    return score(doc).isPresent();
  }

  /** The document's score, as the first stage of ranking gives it; empty if it does not match. */
  OptionalDouble score(int doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null || scorer.iterator().advance(doc - leaf.docBase) != doc - leaf.docBase) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(scorer.score());
  }
}
