// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.ranking;

import io.fihris.internal.schema.Fields;
import io.fihris.search.Recency;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** How old the articles of a view are. For one thread at a time. */
final class Ages {
  /** The age of an article without an instant of publication. */
  private static final Duration UNKNOWN = Duration.ofDays(365_000);

  private final IndexReader reader;
  private final Instant now;

  Ages(IndexReader reader, Instant now) {
    this.reader = reader;
    this.now = now;
  }

  /** Finds what was published then or later. */
  static Query since(Instant then) {
    return LongField.newRangeQuery(Fields.PUBLISHED_AT_MILLIS, then.toEpochMilli(), Long.MAX_VALUE);
  }

  /** The same hits, in the order of their documents, each with what its age leaves of its score. */
  ScoreDoc[] aged(ScoreDoc[] hits, Recency recency) throws IOException {
    ScoreDoc[] aged = hits.clone();
    Arrays.sort(aged, Comparator.comparingInt(hit -> hit.doc));
    List<LeafReaderContext> leaves = reader.leaves();
    for (int from = 0; from < aged.length; ) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(aged[from].doc, leaves));
      int end = leaf.docBase + leaf.reader().maxDoc();
      SortedNumericDocValues published =
          DocValues.getSortedNumeric(leaf.reader(), Fields.PUBLISHED_AT_MILLIS);
      for (; from < aged.length && aged[from].doc < end; from++) {
        double factor = recency.factor(age(published, aged[from].doc - leaf.docBase));
        aged[from] = new ScoreDoc(aged[from].doc, (float) (aged[from].score * factor));
      }
    }
    return aged;
  }

  private Duration age(SortedNumericDocValues published, int doc) throws IOException {
    return published.advanceExact(doc)
        ? Duration.between(Instant.ofEpochMilli(published.nextValue()), now)
        : UNKNOWN;
  }
}
