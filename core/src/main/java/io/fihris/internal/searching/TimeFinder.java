// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.internal.schema.Fields;
import io.fihris.internal.searching.Position.AfterInstant;
import io.fihris.search.Conditions;
import io.fihris.search.Order;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds the newest or the oldest articles that match; articles of one instant by id, those without
 * an instant last.
 *
 * <p>Most queries have enough hits among the last thousand articles. So these are looked at first,
 * then eight times as many, and all of them only for rare words. That is nearly as fast as an index
 * kept in the order of time, in both directions, and costs nothing while indexing. Figures: {@code
 * docs/decisions/008-order-by-time.md}.
 *
 * @param searcher over one view of the index
 * @param newest whether the newest article comes first
 */
record TimeFinder(IndexSearcher searcher, boolean newest) {
  private static final int FIRST_WINDOW = 1_024;
  private static final int WIDER = 8;

  /** A window is worth a search of its own while it holds a quarter of the articles at most. */
  private static final int SHARE = 4;

  static TimeFinder of(IndexSearcher searcher, Order order) {
    return new TimeFinder(searcher, order == Order.NEWEST_FIRST);
  }

  /** The page of a query that begins after an article, or at the first. */
  Found find(Query query, SearchRequest request, Optional<AfterInstant> after) throws IOException {
    var windows = new TimeWindows(searcher.getIndexReader(), newest);
    long near = near(request.conditions(), after);
    long most = searcher.getIndexReader().maxDoc() / SHARE;
    for (long articles = FIRST_WINDOW; articles <= most; articles *= WIDER) {
      long far = windows.farEnd(near, articles);
      if (far == windows.end()) {
        break;
      }
      Query window = published(Math.min(far, near), Math.max(far, near));
      TopFieldDocs found = search(with(query, window, Occur.FILTER), request.limit(), after);
      if (found.scoreDocs.length > request.limit()) {
        return page(found, request.limit(), false);
      }
    }
    if (after.isEmpty()) {
      return page(search(query, request.limit(), after), request.limit(), true);
    }
    Query seen = newest ? published(near + 1, Long.MAX_VALUE) : published(Long.MIN_VALUE, near - 1);
    return page(
        search(with(query, seen, Occur.MUST_NOT), request.limit(), after), request.limit(), false);
  }

  /** The first instant in the order that a hit may have. */
  private long near(Conditions conditions, Optional<AfterInstant> after) {
    if (newest) {
      long bound = conditions.publishedUntil().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE);
      return after.map(article -> Math.min(bound, article.millis())).orElse(bound);
    }
    long bound = conditions.publishedFrom().map(Instant::toEpochMilli).orElse(Long.MIN_VALUE);
    return after.map(article -> Math.max(bound, article.millis())).orElse(bound);
  }

  /** One hit more than asked for says whether there is another page. */
  private TopFieldDocs search(Query query, int limit, Optional<AfterInstant> after)
      throws IOException {
    int most = Math.min(limit, searcher.getIndexReader().maxDoc()) + 1;
    FieldDoc last =
        after
            .map(
                article ->
                    new FieldDoc(
                        Integer.MAX_VALUE,
                        Float.NaN,
                        new Object[] {article.millis(), new BytesRef(article.id())}))
            .orElse(null);
    return searcher.search(
        query, new TopFieldCollectorManager(sort(), most, last, HitFinder.EXACT_COUNT));
  }

  private Sort sort() {
    SortField time =
        LongField.newSortField(
            Fields.PUBLISHED_AT_MILLIS,
            newest,
            SortedNumericSelector.Type.MAX,
            newest ? Long.MIN_VALUE : Long.MAX_VALUE);
    return new Sort(time, new SortField(Fields.ID, SortField.Type.STRING));
  }

  private static Found page(TopFieldDocs found, int limit, boolean all) {
    List<ScoreDoc> docs = Arrays.stream(found.scoreDocs).limit(limit).toList();
    TotalHits total =
        all
            ? found.totalHits
            : new TotalHits(found.totalHits.value(), TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO);
    boolean isLast = found.scoreDocs.length <= limit;
    return new Found(docs, total, isLast ? Optional.empty() : Optional.of(after(docs.getLast())));
  }

  private static Position after(ScoreDoc doc) {
    @Nullable Object[] fields = ((FieldDoc) doc).fields;
    var millis = (Long) Objects.requireNonNull(fields[0]);
    var id = (BytesRef) Objects.requireNonNull(fields[1]);
    return new AfterInstant(millis, id.utf8ToString());
  }

  private static Query published(long fromMillis, long untilMillis) {
    return LongField.newRangeQuery(Fields.PUBLISHED_AT_MILLIS, fromMillis, untilMillis);
  }

  private static Query with(Query query, Query other, Occur occur) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(other, occur).build();
  }
}
