// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.internal.ranking.Ranker;
import io.fihris.internal.searching.Position.AfterInstant;
import io.fihris.internal.searching.Position.AtRank;
import io.fihris.internal.searching.Position.InView;
import io.fihris.search.Counting;
import io.fihris.search.Order;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TotalHits;

/**
 * Finds the documents of a request, in the order asked for.
 *
 * @param searcher over one view of the index
 * @param averageWords words of an average article of the view
 * @param view names the view
 * @param now from which an article's age counts
 */
record HitFinder(IndexSearcher searcher, float averageWords, long view, Instant now) {
  /** Counts are exact up to this number; counting on would read every match of common words. */
  static final int EXACT_COUNT = 1_000;

  /** The documents from a position on, and how many there are in all. */
  Found find(CompiledQuery compiled, SearchRequest request, Optional<Position> position)
      throws IOException {
    if (request.limit() == 0) {
      return new Found(List.of(), exactCount(compiled), Optional.empty());
    }
    Found found =
        switch (request.order()) {
          case RELEVANCE ->
              byRelevance(request)
                  .find(compiled, request.limit(), at(position, InView.class).orElse(first()));
          case NEWEST_FIRST, OLDEST_FIRST ->
              TimeFinder.of(searcher, request.order())
                  .find(compiled.query(), request, at(position, AfterInstant.class));
        };
    boolean counts = request.counting() == Counting.EXACT || !request.facets().isEmpty();
    boolean countsOn = counts && found.total().relation() != TotalHits.Relation.EQUAL_TO;
    return countsOn
        ? new Found(found.docs(), greater(found.total(), exactCount(compiled)), found.next())
        : found;
  }

  /** What was ordered anew although its score in the first stage of ranking is lower. */
  List<ScoreDoc> raised(CompiledQuery compiled, SearchRequest request) throws IOException {
    return request.order() == Order.RELEVANCE
        ? byRelevance(request).shownAbove(compiled.query())
        : List.of();
  }

  private RelevanceFinder byRelevance(SearchRequest request) {
    return new RelevanceFinder(searcher, averageWords, new Ranker(request.ranking(), now));
  }

  /** Where the first page by relevance begins. */
  AtRank first() {
    return new AtRank(view, now.toEpochMilli(), 0);
  }

  private static <P extends Position> Optional<P> at(Optional<Position> position, Class<P> kind) {
    return position.filter(kind::isInstance).map(kind::cast);
  }

  /** Counting that ran out of time may have counted less than was found before. */
  private static TotalHits greater(TotalHits found, TotalHits counted) {
    return counted.value() < found.value() ? found : counted;
  }

  private TotalHits exactCount(CompiledQuery compiled) throws IOException {
    return new TotalHits(searcher.count(compiled.query()), TotalHits.Relation.EQUAL_TO);
  }
}
