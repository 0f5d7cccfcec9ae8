// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.article.Article;
import io.fihris.internal.schema.ArticleDocument;
import io.fihris.internal.schema.Fields;
import io.fihris.search.Highlight;
import io.fihris.search.Hit;
import io.fihris.search.Order;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

/** Answers requests over one view of an index. Safe for use by many threads. */
public final class ArticleSearcher {
  /** Counts are exact up to this number; counting on would read every match of common words. */
  private static final int EXACT_COUNT = 1_000;

  private final Analyzer analyzer;
  private final Duration budget;
  private final int highlightCharacters;

  /**
   * @param analyzer the one that indexed the articles
   * @param budget after which a search ends with the hits it has
   * @param highlightCharacters how far into a text highlights look
   */
  public ArticleSearcher(Analyzer analyzer, Duration budget, int highlightCharacters) {
    this.analyzer = analyzer;
    this.budget = budget;
    this.highlightCharacters = highlightCharacters;
  }

  /** Answers a request over a view. */
  public SearchResult search(IndexSearcher view, SearchRequest request) throws IOException {
    long startNanos = System.nanoTime();
    var searcher = new IndexSearcher(view.getIndexReader());
    searcher.setTimeout(new QueryTimeoutImpl(budget.toMillis()));
    CompiledQuery compiled = QueryCompiler.compile(request, new QueryAnalyzer(analyzer));
    TopDocs top = top(searcher, compiled.query(), request);
    List<Hit> hits = hits(searcher, top, compiled);
    boolean exact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO && !searcher.timedOut();
    var took = Duration.ofNanos(System.nanoTime() - startNanos);
    return new SearchResult(hits, top.totalHits.value(), exact, took);
  }

  /** The article with this id, if the view holds it. */
  public Optional<Article> get(IndexSearcher view, String id) throws IOException {
    TopDocs found = view.search(new TermQuery(ArticleDocument.idTerm(id)), 1);
    if (found.scoreDocs.length == 0) {
      return Optional.empty();
    }
    return Optional.of(
        ArticleDocument.toArticle(view.storedFields().document(found.scoreDocs[0].doc)));
  }

  private static TopDocs top(IndexSearcher searcher, Query query, SearchRequest request)
      throws IOException {
    int limit = Math.min(request.limit(), Math.max(1, searcher.getIndexReader().maxDoc()));
    if (limit == 0) {
      long count = searcher.count(query);
      return new TopDocs(new TotalHits(count, TotalHits.Relation.EQUAL_TO), new ScoreDoc[0]);
    }
    return switch (request.order()) {
      case RELEVANCE ->
          searcher.search(query, new TopScoreDocCollectorManager(limit, null, EXACT_COUNT));
      case NEWEST_FIRST, OLDEST_FIRST ->
          searcher.search(
              query,
              new TopFieldCollectorManager(byTime(request.order()), limit, null, EXACT_COUNT));
    };
  }

  private static Sort byTime(Order order) {
    boolean newest = order == Order.NEWEST_FIRST;
    SortField field =
        LongField.newSortField(
            Fields.PUBLISHED_AT_MILLIS,
            newest,
            SortedNumericSelector.Type.MAX,
            newest ? Long.MIN_VALUE : Long.MAX_VALUE);
    return new Sort(field);
  }

  private List<Hit> hits(IndexSearcher searcher, TopDocs top, CompiledQuery compiled)
      throws IOException {
    var marker = new Marker(analyzer, compiled.marked());
    var stored = searcher.storedFields();
    var hits = new ArrayList<Hit>(top.scoreDocs.length);
    for (ScoreDoc found : top.scoreDocs) {
      Article article = ArticleDocument.toArticle(stored.document(found.doc));
      float score = Float.isNaN(found.score) ? 0 : found.score;
      Highlight title = Passages.whole(article.title(), marker.matches(article.title()));
      hits.add(new Hit(article, score, title, snippet(article, marker)));
    }
    return hits;
  }

  /** From the body, or from the lead where only that matches. */
  private Highlight snippet(Article article, Marker marker) {
    Highlight body = snippet(article.body(), marker);
    if (body.isMarked() || article.lead().isEmpty()) {
      return body;
    }
    Highlight lead = snippet(article.lead(), marker);
    return lead.isMarked() || article.body().isEmpty() ? lead : body;
  }

  private Highlight snippet(String text, Marker marker) {
    String seen = text.substring(0, Math.min(text.length(), highlightCharacters));
    return Passages.best(seen, marker.matches(seen));
  }
}
