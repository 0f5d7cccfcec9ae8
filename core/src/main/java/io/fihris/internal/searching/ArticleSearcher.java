// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.article.Article;
import io.fihris.internal.expanding.WordExpander;
import io.fihris.internal.ranking.Ranker;
import io.fihris.internal.ranking.TextSimilarity;
import io.fihris.internal.schema.ArticleDocuments;
import io.fihris.internal.schema.Fields;
import io.fihris.internal.schema.StoredArticles;
import io.fihris.internal.stories.StoryFinder;
import io.fihris.internal.wording.QueryAnalyzer;
import io.fihris.internal.wording.Variants;
import io.fihris.internal.wording.Vocabulary;
import io.fihris.search.Candidate;
import io.fihris.search.Explanation;
import io.fihris.search.Hit;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import io.fihris.search.Story;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/** Answers requests over one view of an index. Safe for use by many threads. */
public final class ArticleSearcher {
  private final Analyzer analyzer;
  private final Duration budget;
  private final Clock clock;
  private final HitReader reader;
  private volatile Variants variants;

  /**
   * @param analyzer the one that indexed the articles
   * @param budget after which a search ends with the hits it has
   * @param clock tells how old an article is
   * @param highlightCharacters how far into a text highlights look
   * @param variants what else stands for a query's words
   */
  public ArticleSearcher(
      Analyzer analyzer, Duration budget, Clock clock, int highlightCharacters, Variants variants) {
    this.analyzer = analyzer;
    this.budget = budget;
    this.clock = clock;
    this.reader = new HitReader(analyzer, highlightCharacters);
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
    float averageWords = averageWords(view);
    IndexSearcher searcher = scoring(view, averageWords);
    searcher.setTimeout(new QueryTimeoutImpl(budget.toMillis()));
    CompiledQuery compiled = compile(request, searcher);
    TopDocs top = new HitFinder(searcher, averageWords, clock.instant()).find(compiled, request);
    List<Hit> hits = reader.hits(searcher, top.scoreDocs, compiled);
    boolean exact =
        top.totalHits.relation() == TotalHits.Relation.EQUAL_TO
            && !searcher.timedOut()
            && compiled.complete();
    var took = Duration.ofNanos(System.nanoTime() - startNanos);
    return new SearchResult(hits, top.totalHits.value(), exact, took, Optional.empty());
  }

  /** What a request found, with what speaks for each, in the order in which they were added. */
  public List<Candidate> candidates(IndexSearcher view, SearchRequest request) throws IOException {
    float averageWords = averageWords(view);
    IndexSearcher searcher = scoring(view, averageWords);
    var finder = new HitFinder(searcher, averageWords, clock.instant());
    var stored = new StoredArticles(searcher.getIndexReader());
    var candidates = new ArrayList<Candidate>();
    for (var found : finder.features(compile(request, searcher), request).entrySet()) {
      candidates.add(new Candidate(stored.id(found.getKey()), found.getValue()));
    }
    return candidates;
  }

  /** The article with this id, if the view holds it. */
  public Optional<Article> get(IndexSearcher view, String id) throws IOException {
    OptionalInt doc = doc(view, id);
    return doc.isEmpty()
        ? Optional.empty()
        : Optional.of(new StoredArticles(view.getIndexReader()).article(doc.getAsInt()));
  }

  /** The story that the article with this id tells, if the view holds it. */
  public Optional<Story> story(IndexSearcher view, String id) throws IOException {
    OptionalInt doc = doc(view, id);
    return doc.isEmpty()
        ? Optional.empty()
        : Optional.of(new StoryFinder(view.getIndexReader()).story(doc.getAsInt(), listed -> true));
  }

  private static OptionalInt doc(IndexSearcher view, String id) throws IOException {
    TopDocs found = view.search(new TermQuery(ArticleDocuments.idTerm(id)), 1);
    return found.scoreDocs.length == 0
        ? OptionalInt.empty()
        : OptionalInt.of(found.scoreDocs[0].doc);
  }

  /** Why the article with this id is a hit of a request, or none; nothing if there is no such. */
  public Optional<Explanation> explain(IndexSearcher view, String id, SearchRequest request)
      throws IOException {
    Optional<Article> article = get(view, id);
    if (article.isEmpty()) {
      return Optional.empty();
    }
    float averageWords = averageWords(view);
    IndexSearcher searcher = scoring(view, averageWords);
    var explainer = new HitExplainer(searcher, averageWords, analyzer);
    CompiledQuery compiled = compile(request, searcher);
    return Optional.of(
        explainer.explain(article.get(), compiled, new Ranker(request.ranking(), clock.instant())));
  }

  private CompiledQuery compile(SearchRequest request, IndexSearcher searcher) throws IOException {
    var queryAnalyzer = new QueryAnalyzer(analyzer, variants, new Vocabulary(searcher));
    var expander = new WordExpander(searcher.getIndexReader(), budget.dividedBy(2));
    return new QueryCompiler(queryAnalyzer, expander, request.ranking().level())
        .compile(request.query())
        .narrowed(request.conditions());
  }

  private static IndexSearcher scoring(IndexSearcher view, float averageWords) {
    var searcher = new IndexSearcher(view.getIndexReader());
    searcher.setSimilarity(new TextSimilarity(averageWords));
    return searcher;
  }

  /** Words of an average article: each of its words has one skeleton. */
  private static float averageWords(IndexSearcher searcher) throws IOException {
    CollectionStatistics statistics = searcher.collectionStatistics(Fields.SKELETON);
    return statistics == null
        ? 1
        : (float) statistics.sumTotalTermFreq() / Math.max(1, statistics.docCount());
  }
}
