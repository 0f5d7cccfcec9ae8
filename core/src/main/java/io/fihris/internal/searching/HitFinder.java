// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.internal.ranking.Ranker;
import io.fihris.internal.schema.Fields;
import io.fihris.search.Counting;
import io.fihris.search.Order;
import io.fihris.search.RankingFeature;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

/**
 * Finds the documents of a request, in the order asked for.
 *
 * @param searcher over one view of the index
 * @param averageWords words of an average article of the view
 * @param now from which an article's age counts
 */
record HitFinder(IndexSearcher searcher, float averageWords, Instant now) {
  /** Counts are exact up to this number; counting on would read every match of common words. */
  private static final int EXACT_COUNT = 1_000;

  /** The first documents of the order, and how many there are. */
  TopDocs find(CompiledQuery compiled, SearchRequest request) throws IOException {
    if (request.limit() == 0) {
      return new TopDocs(exactCount(compiled), new ScoreDoc[0]);
    }
    TopDocs found =
        switch (request.order()) {
          case RELEVANCE -> best(compiled, request);
          case NEWEST_FIRST, OLDEST_FIRST -> byTime(compiled, request);
        };
    boolean countsOn =
        request.counting() == Counting.EXACT
            && found.totalHits.relation() != TotalHits.Relation.EQUAL_TO;
    return countsOn ? new TopDocs(exactCount(compiled), found.scoreDocs) : found;
  }

  private TotalHits exactCount(CompiledQuery compiled) throws IOException {
    return new TotalHits(searcher.count(compiled.query()), TotalHits.Relation.EQUAL_TO);
  }

  /** What speaks for each of the documents that relevance would order. */
  Map<Integer, Map<RankingFeature, Double>> features(CompiledQuery compiled, SearchRequest request)
      throws IOException {
    var ranker = new Ranker(request.ranking(), now);
    TopDocs found = candidates(compiled, request, ranker);
    return ranker.features(searcher, found, compiled.words(), averageWords);
  }

  private TopDocs best(CompiledQuery compiled, SearchRequest request) throws IOException {
    var ranker = new Ranker(request.ranking(), now);
    TopDocs found = candidates(compiled, request, ranker);
    TopDocs ranked = ranker.rank(searcher, found, compiled.words(), averageWords);
    int kept = Math.min(request.limit(), ranked.scoreDocs.length);
    return new TopDocs(ranked.totalHits, Arrays.copyOf(ranked.scoreDocs, kept));
  }

  private TopDocs candidates(CompiledQuery compiled, SearchRequest request, Ranker ranker)
      throws IOException {
    int most = atMost(Math.max(ranker.window(), request.limit()));
    return ranker.candidates(query -> top(query, most), compiled.query());
  }

  private TopDocs top(Query query, int most) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(most, null, EXACT_COUNT));
  }

  private TopDocs byTime(CompiledQuery compiled, SearchRequest request) throws IOException {
    Sort sort = sort(request.order());
    int most = atMost(request.limit());
    return searcher.search(
        compiled.query(), new TopFieldCollectorManager(sort, most, null, EXACT_COUNT));
  }

  private int atMost(int hits) {
    return Math.min(hits, Math.max(1, searcher.getIndexReader().maxDoc()));
  }

  private static Sort sort(Order order) {
    boolean newest = order == Order.NEWEST_FIRST;
    SortField field =
        LongField.newSortField(
            Fields.PUBLISHED_AT_MILLIS,
            newest,
            SortedNumericSelector.Type.MAX,
            newest ? Long.MIN_VALUE : Long.MAX_VALUE);
    return new Sort(field);
  }
}
