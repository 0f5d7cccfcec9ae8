// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.article.Article;
import io.fihris.internal.highlighting.Marker;
import io.fihris.internal.highlighting.Passages;
import io.fihris.internal.ranking.Ranker;
import io.fihris.internal.ranking.TextSimilarity;
import io.fihris.internal.schema.ArticleDocuments;
import io.fihris.internal.schema.Fields;
import io.fihris.internal.wording.QueryAnalyzer;
import io.fihris.internal.wording.Variants;
import io.fihris.search.Highlight;
import io.fihris.search.Hit;
import io.fihris.search.Order;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.CollectionStatistics;
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
  private volatile Variants variants;

  /**
   * @param analyzer the one that indexed the articles
   * @param budget after which a search ends with the hits it has
   * @param highlightCharacters how far into a text highlights look
   * @param variants what else stands for a query's words
   */
  public ArticleSearcher(
      Analyzer analyzer, Duration budget, int highlightCharacters, Variants variants) {
    this.analyzer = analyzer;
    this.budget = budget;
    this.highlightCharacters = highlightCharacters;
    this.variants = variants;
  }

  /** What else stands for a query's words. */
  public Variants variants() {
    return variants;
  }

  /** Searches from now on with other variants. */
  public void setVariants(Variants newVariants) {
    variants = newVariants;
  }

  /** Answers a request over a view. */
  public SearchResult search(IndexSearcher view, SearchRequest request) throws IOException {
    long startNanos = System.nanoTime();
    var searcher = new IndexSearcher(view.getIndexReader());
    searcher.setTimeout(new QueryTimeoutImpl(budget.toMillis()));
    float averageWords = averageWords(searcher);
    searcher.setSimilarity(new TextSimilarity(averageWords));
    CompiledQuery compiled = QueryCompiler.compile(request, new QueryAnalyzer(analyzer, variants));
    TopDocs top = top(searcher, compiled, request, averageWords);
    List<Hit> hits = hits(searcher, top, compiled);
    boolean exact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO && !searcher.timedOut();
    var took = Duration.ofNanos(System.nanoTime() - startNanos);
    return new SearchResult(hits, top.totalHits.value(), exact, took);
  }

  /** The article with this id, if the view holds it. */
  public Optional<Article> get(IndexSearcher view, String id) throws IOException {
    TopDocs found = view.search(new TermQuery(ArticleDocuments.idTerm(id)), 1);
    if (found.scoreDocs.length == 0) {
      return Optional.empty();
    }
    return Optional.of(
        ArticleDocuments.toArticle(view.storedFields().document(found.scoreDocs[0].doc)));
  }

  private static TopDocs top(
      IndexSearcher searcher, CompiledQuery compiled, SearchRequest request, float averageWords)
      throws IOException {
    int limit = Math.min(request.limit(), Math.max(1, searcher.getIndexReader().maxDoc()));
    Query query = compiled.query();
    if (limit == 0) {
      long count = searcher.count(query);
      return new TopDocs(new TotalHits(count, TotalHits.Relation.EQUAL_TO), new ScoreDoc[0]);
    }
    return switch (request.order()) {
      case RELEVANCE -> best(searcher, compiled, request, averageWords);
      case NEWEST_FIRST, OLDEST_FIRST ->
          searcher.search(
              query,
              new TopFieldCollectorManager(byTime(request.order()), limit, null, EXACT_COUNT));
    };
  }

  private static TopDocs best(
      IndexSearcher searcher, CompiledQuery compiled, SearchRequest request, float averageWords)
      throws IOException {
    int window = request.ranking().isPlain() ? request.limit() : Ranker.WINDOW;
    int most = Math.min(Math.max(window, request.limit()), searcher.getIndexReader().maxDoc());
    var collector = new TopScoreDocCollectorManager(Math.max(1, most), null, EXACT_COUNT);
    TopDocs found = searcher.search(compiled.query(), collector);
    TopDocs ranked =
        new Ranker(request.ranking()).rank(searcher, found, compiled.words(), averageWords);
    int kept = Math.min(request.limit(), ranked.scoreDocs.length);
    return new TopDocs(ranked.totalHits, Arrays.copyOf(ranked.scoreDocs, kept));
  }

  /** Words of an average article: each of its words has one skeleton. */
  private static float averageWords(IndexSearcher searcher) throws IOException {
    CollectionStatistics statistics = searcher.collectionStatistics(Fields.SKELETON);
    return statistics == null
        ? 1
        : (float) statistics.sumTotalTermFreq() / Math.max(1, statistics.docCount());
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
      Article article = ArticleDocuments.toArticle(stored.document(found.doc));
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
