// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.article.UnitVector;
import io.fihris.internal.searching.Position.AtRank;
import io.fihris.internal.vectors.Fuser;
import io.fihris.internal.vectors.NearestFinder;
import io.fihris.search.Fusion;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TotalHits;

/**
 * The hundred best by words and the hundred nearest in meaning, in one order; there is nothing
 * after them.
 *
 * @param byWords finds by words
 * @param searcher over the view
 * @param first where the first page of the view begins
 * @param words what documents found by words match
 * @param condition what every document must match
 */
record FusedPages(Pages byWords, IndexSearcher searcher, AtRank first, Query words, Query condition)
    implements Pages {

  @Override
  public Found page(SearchRequest request, Optional<Position> start) throws IOException {
    Fusion fusion = request.fusion().orElseThrow();
    UnitVector vector = request.vector().orElseThrow();
    Found best = byWords.page(request.withLimit(NearestFinder.NEAREST), Optional.empty());
    List<ScoreDoc> nearest = new NearestFinder(searcher).nearest(vector, condition);
    List<ScoreDoc> fused = new Fuser(fusion).fused(best.docs(), nearest);
    int rank = start.map(FusedPages::rank).orElse(0);
    int end = Math.min(rank + request.limit(), fused.size());
    List<ScoreDoc> page = fused.subList(Math.min(rank, end), end);
    Optional<Position> next =
        end < fused.size()
            ? Optional.of(new AtRank(first.view(), first.asOfMillis(), end))
            : Optional.empty();
    return new Found(page, total(best, nearest), next);
  }

  private static int rank(Position position) {
    return position instanceof AtRank at ? at.rank() : Integer.MAX_VALUE / 2;
  }

  /** The articles that match the words, and the nearest that do not. */
  private TotalHits total(Found best, List<ScoreDoc> nearest) throws IOException {
    Set<Integer> known = new HashSet<>();
    best.docs().forEach(doc -> known.add(doc.doc));
    var matches = new Matches(searcher, words);
    long others = 0;
    for (ScoreDoc doc : nearest) {
      others += known.contains(doc.doc) || matches.has(doc.doc) ? 0 : 1;
    }
    return new TotalHits(best.total().value() + others, best.total().relation());
  }
}
