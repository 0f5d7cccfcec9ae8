// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.vectors;

import io.fihris.article.UnitVector;
import io.fihris.internal.schema.Fields;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Finds the articles nearest in meaning. For one thread at a time. */
public final class NearestFinder {
  /** Articles that each side of a fusion gives. */
  public static final int NEAREST = 100;

  private final IndexSearcher searcher;

  /** Finds in one view. */
  public NearestFinder(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The nearest articles that meet a condition, nearest first. */
  public List<ScoreDoc> nearest(UnitVector vector, Query condition) throws IOException {
    var query = new KnnFloatVectorQuery(Fields.VECTOR, vector.toArray(), NEAREST, condition);
    return Arrays.asList(searcher.search(query, NEAREST).scoreDocs);
  }
}
