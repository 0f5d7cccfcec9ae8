// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.analysis.ArabicNewsAnalyzer;
import io.fihris.article.Article;
import io.fihris.internal.expanding.WordExpander;
import io.fihris.internal.faceting.FacetCounter;
import io.fihris.internal.ranking.Ranker;
import io.fihris.internal.ranking.TextSimilarity;
import io.fihris.internal.schema.ArticleDocuments;
import io.fihris.internal.schema.Fields;
import io.fihris.internal.schema.StoredArticles;
import io.fihris.internal.searching.Position.InView;
import io.fihris.internal.stories.StoryFinder;
import io.fihris.internal.vectors.Meaning;
import io.fihris.internal.wording.FoundWords;
import io.fihris.internal.wording.QueryAnalyzer;
import io.fihris.internal.wording.Variants;
import io.fihris.internal.wording.Vocabulary;
import io.fihris.query.NewsQuery;
import io.fihris.search.Candidate;
import io.fihris.search.Cursor;
import io.fihris.search.ExpiredCursorException;
import io.fihris.search.Explanation;
import io.fihris.search.FacetCount;
import io.fihris.search.Hit;
import io.fihris.search.Order;
import io.fihris.search.RankingProfile;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import io.fihris.search.Stories;
import io.fihris.search.Story;
import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/** Answers requests over one view of an index. Safe for use by many threads. */
public final class ArticleSearcher implements Closeable {
  private final ArabicNewsAnalyzer analyzer;
  private final SearchTime time;
  private final Clock clock;
  private final HitReader reader;
  private final FacetCounter facets = new FacetCounter();
  private final FoundWords foundWords = new FoundWords();
  private final KeptViews views = new KeptViews(System::nanoTime);
  private volatile Known known;

  private record Known(Variants variants, int hash) {
    static Known of(Variants variants) {
      return new Known(variants, variants.hashCode());
    }
  }

  /**
   * @param analyzer the one that indexed the articles
   * @param budget after which a search ends with the hits it has, if it is not the first
   * @param clock tells how old an article is
   * @param highlightCharacters how far into a text highlights look
   * @param variants what else stands for a query's words
   */
  public ArticleSearcher(
      ArabicNewsAnalyzer analyzer,
      Duration budget,
      Clock clock,
      int highlightCharacters,
      Variants variants) {
    this.analyzer = analyzer;
    this.time = new SearchTime(budget);
    this.clock = clock;
    this.reader = new HitReader(analyzer.profile().stopWords(), highlightCharacters);
    this.known = Known.of(variants);
  }

  /** What else stands for a query's words. */
  public Variants variants() {
    return known.variants();
  }

  /** Searches from now on with other variants. */
  public void setVariants(Variants newVariants) {
    known = Known.of(newVariants);
  }

  /** How long a search may take that begins now: the first one also loads what all need. */
  public Duration searchTime() {
    return time.now();
  }

  /**
   * Answers a request over what is visible now, or over the view that its cursor pages through.
   *
   * @throws ExpiredCursorException if that view is kept no longer
   */
  public SearchResult search(IndexSearcher current, SearchRequest request) throws IOException {
    Known words = known;
    View now = View.of(current.getIndexReader(), words.variants(), words.hash());
    Optional<Position> position =
        request.cursor().map(cursor -> CursorCodec.decode(cursor, request));
    Optional<InView> elsewhere =
        position
            .filter(InView.class::isInstance)
            .map(InView.class::cast)
            .filter(at -> at.view() != now.id());
    if (elsewhere.isEmpty()) {
      return answer(now, request, asked(request, now), position);
    }
    View earlier = views.borrow(elsewhere.get().view());
    try {
      return answer(earlier, request, asked(request, earlier), position);
    } finally {
      earlier.reader().decRef();
    }
  }

  private SearchResult answer(
      View view, SearchRequest request, Asked asked, Optional<Position> position)
      throws IOException {
    long startNanos = System.nanoTime();
    float averageWords = averageWords(view.reader());
    IndexSearcher searcher = scoring(new TimedSearcher(view.reader(), time.now()), averageWords);
    CompiledQuery compiled = asked.compiled(searcher);
    var finder = new HitFinder(searcher, averageWords, view.id(), now(position));
    Pages pages =
        new PageChooser(searcher, finder)
            .choose(
                request,
                compiled.narrowed(request.conditions()),
                () -> strict(request, searcher, view.variants()));
    Found found = pages.page(request, position);
    List<Hit> hits = pages.completed(reader.hits(searcher, found.docs(), compiled), found);
    Map<String, List<FacetCount>> counts =
        facets.count(searcher, request, conditions -> compiled.narrowed(conditions).query());
    boolean inTime = isInTime(searcher, compiled, position);
    boolean exact = inTime && found.total().relation() == TotalHits.Relation.EQUAL_TO;
    Optional<Cursor> next = inTime ? next(view, found, request) : Optional.empty();
    time.end();
    var took = Duration.ofNanos(System.nanoTime() - startNanos);
    return new SearchResult(
        hits, found.total().value(), exact, counts, next, took, Optional.empty());
  }

  /** What is asked, ready to run on a view. */
  @FunctionalInterface
  private interface Asked {
    CompiledQuery compiled(IndexSearcher searcher) throws IOException;
  }

  private Asked asked(SearchRequest request, View view) {
    return searcher -> compile(request, searcher, view.variants());
  }

  /** What hits must meet that are found by meaning. */
  private Query strict(SearchRequest request, IndexSearcher searcher, Variants variants)
      throws IOException {
    return compile(Meaning.conditions(request.query()), request.ranking(), searcher, variants)
        .narrowed(request.conditions())
        .query();
  }

  /**
   * The articles most like an article, among those that a request finds; always by relevance, and
   * one page only.
   *
   * @param ownStory whether the article's whole story is left out, or the article alone
   */
  public SearchResult like(IndexSearcher current, String id, SearchRequest among, Stories ownStory)
      throws IOException {
    Known words = known;
    View view = View.of(current.getIndexReader(), words.variants(), words.hash());
    CompiledQuery like = new LikenessCompiler(analyzer, current).like(id, ownStory);
    SearchRequest request = among.withOrder(Order.RELEVANCE).withoutCursor();
    Asked asked = searcher -> like.among(asked(among, view).compiled(searcher));
    return answer(view, request, asked, Optional.empty()).withoutCursor();
  }

  /** Ages count from the instant of the first page, or the order would change between pages. */
  private Instant now(Optional<Position> position) {
    return position
        .filter(InView.class::isInstance)
        .map(in -> Instant.ofEpochMilli(((InView) in).asOfMillis()))
        .orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  /** Whether nothing was left out for lack of time; a page that others follow may not do so. */
  private boolean isInTime(
      IndexSearcher searcher, CompiledQuery compiled, Optional<Position> position)
      throws IOException {
    boolean inTime = !searcher.timedOut() && compiled.complete();
    if (!inTime && position.isPresent()) {
      throw new IOException(
          "Search ran out of time (a page must not leave out hits; raise Limits.withSearchTime, or"
              + " narrow the query): "
              + time.now().toMillis()
              + " ms");
    }
    return inTime;
  }

  private Optional<Cursor> next(View view, Found found, SearchRequest request) throws IOException {
    if (found.next().filter(InView.class::isInstance).isPresent()) {
      views.keep(view);
    }
    return found.next().map(position -> CursorCodec.encode(position, request));
  }

  /** Lets go of views that no page asked for in time. */
  public void releaseOldViews() throws IOException {
    views.releaseOld();
  }

  /** Lets go of every view. */
  @Override
  public void close() throws IOException {
    views.close();
  }

  /** What a request found, with what speaks for each, in the order in which they were added. */
  public List<Candidate> candidates(IndexSearcher view, SearchRequest request) throws IOException {
    float averageWords = averageWords(view.getIndexReader());
    IndexSearcher searcher = scoring(new IndexSearcher(view.getIndexReader()), averageWords);
    var ranker = new Ranker(request.ranking(), clock.instant());
    var finder = new RelevanceFinder(searcher, averageWords, ranker);
    CompiledQuery compiled = compile(request, searcher, variants()).narrowed(request.conditions());
    var stored = new StoredArticles(searcher.getIndexReader());
    var candidates = new ArrayList<Candidate>();
    for (var found : finder.features(compiled, request.limit()).entrySet()) {
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
    float averageWords = averageWords(view.getIndexReader());
    IndexSearcher searcher = scoring(new IndexSearcher(view.getIndexReader()), averageWords);
    var explainer = new HitExplainer(searcher, averageWords, analyzer);
    CompiledQuery compiled = compile(request, searcher, variants()).narrowed(request.conditions());
    return Optional.of(
        explainer.explain(article.get(), compiled, new Ranker(request.ranking(), clock.instant())));
  }

  private CompiledQuery compile(SearchRequest request, IndexSearcher searcher, Variants variants)
      throws IOException {
    return compile(request.query(), request.ranking(), searcher, variants);
  }

  private CompiledQuery compile(
      NewsQuery query, RankingProfile ranking, IndexSearcher searcher, Variants variants)
      throws IOException {
    var queryAnalyzer = new QueryAnalyzer(analyzer, variants, new Vocabulary(searcher, foundWords));
    var expander = new WordExpander(searcher.getIndexReader(), time.now().dividedBy(2));
    return new QueryCompiler(queryAnalyzer, expander, ranking.level()).compile(query);
  }

  private static IndexSearcher scoring(IndexSearcher searcher, float averageWords) {
    searcher.setSimilarity(new TextSimilarity(averageWords));
    return searcher;
  }

  /** Words of an average article: each of its words has one skeleton. */
  private static float averageWords(IndexReader reader) throws IOException {
    CollectionStatistics statistics =
        new IndexSearcher(reader).collectionStatistics(Fields.SKELETON);
    return statistics == null
        ? 1
        : (float) statistics.sumTotalTermFreq() / Math.max(1, statistics.docCount());
  }
}
