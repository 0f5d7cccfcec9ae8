// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.internal.ranking.Ranker;
import io.fihris.internal.searching.Position.AfterScore;
import io.fihris.internal.searching.Position.AtRank;
import io.fihris.internal.searching.Position.InView;
import io.fihris.search.RankingFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best articles. The best hundred of the first stage of ranking are ordered anew and come
 * first; the rest follow in the order of the first stage, so that a page deep down costs no more
 * than one at the top.
 *
 * @param searcher over one view of the index
 * @param averageWords words of an average article of the view
 * @param ranker orders anew
 */
record RelevanceFinder(IndexSearcher searcher, float averageWords, Ranker ranker) {

  /** The page of a query that begins at a position of this view. */
  Found find(CompiledQuery compiled, int limit, InView position) throws IOException {
    return switch (position) {
      case AtRank at -> top(compiled, limit, at);
      case AfterScore after -> below(compiled, limit, after);
    };
  }

  private Found top(CompiledQuery compiled, int limit, AtRank at) throws IOException {
    int wanted = at.rank() + limit;
    int window = ranker.window(wanted);
    TopDocs found = search(compiled.query(), Math.max(window, wanted) + 1, null);
    TopDocs candidates = candidates(compiled.query(), found, window);
    TopDocs best = ranker.rank(candidates, compiled.ranked(averageWords), wanted);
    List<ScoreDoc> ordered = new ArrayList<>(List.of(best.scoreDocs));
    int ranked = ordered.size();
    Stream.of(found.scoreDocs).skip(window).filter(notIn(ordered)).forEach(ordered::add);
    int end = Math.min(wanted, ordered.size());
    List<ScoreDoc> page = ordered.subList(Math.min(at.rank(), end), end);
    if (end == ordered.size()) {
      return new Found(page, found.totalHits, Optional.empty());
    }
    Position next =
        end < ranked
            ? new AtRank(at.view(), at.asOfMillis(), end)
            : after(at, end == ranked ? found.scoreDocs[window - 1] : ordered.get(end - 1));
    return new Found(page, found.totalHits, Optional.of(next));
  }

  /** What speaks for each of so many documents that would be ordered anew, or of more. */
  Map<Integer, Map<RankingFeature, Double>> features(CompiledQuery compiled, int limit)
      throws IOException {
    TopDocs best =
        search(compiled.query(), Math.max(ranker.window(Integer.MAX_VALUE), limit), null);
    TopDocs found = ranker.candidates(asked -> best, compiled.query());
    return ranker.features(found, compiled.ranked(averageWords));
  }

  /** What is ordered anew: the best that were found, and what else the ranker wants. */
  private TopDocs candidates(Query query, TopDocs found, int window) throws IOException {
    int end = Math.min(window, found.scoreDocs.length);
    var best = new TopDocs(found.totalHits, Arrays.copyOf(found.scoreDocs, end));
    return ranker.candidates(
        asked -> asked.equals(query) ? best : search(asked, window, null), query);
  }

  private Found below(CompiledQuery compiled, int limit, AfterScore after) throws IOException {
    List<ScoreDoc> shown = shownAbove(compiled.query());
    var last = new ScoreDoc(after.doc(), after.score());
    TopDocs found = search(compiled.query(), limit + shown.size() + 1, last);
    List<ScoreDoc> rest = Stream.of(found.scoreDocs).filter(notIn(shown)).toList();
    if (rest.size() <= limit) {
      return new Found(rest, found.totalHits, Optional.empty());
    }
    List<ScoreDoc> page = rest.subList(0, limit);
    return new Found(page, found.totalHits, Optional.of(after(after, page.getLast())));
  }

  /** Recent articles may have been ordered anew although a hundred others match better. */
  List<ScoreDoc> shownAbove(Query query) throws IOException {
    if (ranker.profile().recency().isEmpty()) {
      return List.of();
    }
    int window = ranker.window(Integer.MAX_VALUE);
    return List.of(candidates(query, search(query, window, null), window).scoreDocs);
  }

  private TopDocs search(Query query, int hits, @Nullable ScoreDoc after) throws IOException {
    int most = Math.min(hits, Math.max(1, searcher.getIndexReader().maxDoc()));
    return searcher.search(
        query, new TopScoreDocCollectorManager(most, after, HitFinder.EXACT_COUNT));
  }

  private static Predicate<ScoreDoc> notIn(List<ScoreDoc> others) {
    Set<Integer> docs = others.stream().map(other -> other.doc).collect(Collectors.toSet());
    return found -> !docs.contains(found.doc);
  }

  private static Position after(InView page, ScoreDoc doc) {
    return new AfterScore(page.view(), page.asOfMillis(), doc.score, doc.doc);
  }
}
