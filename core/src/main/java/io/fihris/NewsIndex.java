// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import io.fihris.analysis.ArabicNewsAnalyzer;
import io.fihris.article.Article;
import io.fihris.internal.indexing.ArticleWriter;
import io.fihris.internal.indexing.CommitData;
import io.fihris.internal.learning.LearntVariants;
import io.fihris.internal.learning.VariantFile;
import io.fihris.internal.searching.ArticleSearcher;
import io.fihris.internal.suggesting.Suggester;
import io.fihris.internal.vectors.VectorSize;
import io.fihris.internal.wording.SpellingLexicon;
import io.fihris.internal.wording.Variants;
import io.fihris.query.NewsQuery;
import io.fihris.search.Candidate;
import io.fihris.search.Explanation;
import io.fihris.search.LearningRequest;
import io.fihris.search.LearningResult;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import io.fihris.search.Stories;
import io.fihris.search.Story;
import io.fihris.search.Suggestion;
import io.fihris.search.WordVariant;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;

/**
 * An index of Arabic news: add articles, commit, search.
 * <!-- snippet: index-and-search -->
 *
 * <pre>{@code
 * try (NewsIndex index = NewsIndex.open(folder)) {
 *   index.add(Article.of("article-1", title, body).withSource("وكالة").withPublishedAt(when));
 *   index.add(Article.of("article-2", "فوز المنتخب", "فاز المنتخب بهدفين."));
 *   index.commit();
 *   SearchResult result = index.search(SearchRequest.of(NewsQuery.parse("انسحاب القوات")));
 *   for (Hit hit : result.hits()) {
 *     out.println(hit.id() + " " + hit.title().toHtml());
 *   }
 * }
 * }</pre>
 *
 * <p>What was added is durable after {@link #commit}, and visible to searches after {@link #commit}
 * or {@link #refresh}. One process at a time opens an index; within it, one {@code NewsIndex}
 * serves every thread. Interrupting a thread that waits here ends its wait with an {@link
 * java.io.InterruptedIOException} and never harms the index: the write itself goes on.
 *
 * <p>Safe for use by many threads. After {@link #close} every call throws {@link
 * IllegalStateException}.
 */
public final class NewsIndex implements Closeable {
  private static final int BATCH = 256;
  private static final int USUAL_SUGGESTIONS = 10;

  private final IndexSettings settings;
  private final Embeddings embeddings;
  private final ArticleWriter writer;
  private final ArticleSearcher searcher;
  private final Suggester suggester = new Suggester();
  private final ArabicNewsAnalyzer analyzer;
  private final Learning learning;
  private volatile boolean closed;

  private NewsIndex(
      IndexSettings settings,
      ArticleWriter writer,
      ArabicNewsAnalyzer analyzer,
      LearntVariants learnt,
      VectorSize vectorSize) {
    this.settings = settings;
    this.embeddings = new Embeddings(settings.embedder(), vectorSize);
    this.writer = writer;
    this.analyzer = analyzer;
    Variants lexicon = SpellingLexicon.load(analyzer, settings.aliases().classes());
    this.searcher =
        new ArticleSearcher(
            analyzer,
            settings.limits().searchTime(),
            settings.clock(),
            settings.limits().highlightCharacters(),
            lexicon.with(learnt.variants()));
    this.learning = new Learning(writer, searcher, analyzer, lexicon, learnt);
  }

  /** Opens the index in a folder, with default settings; creates both where they do not exist. */
  public static NewsIndex open(Path folder) throws IOException {
    return open(folder, IndexSettings.DEFAULT);
  }

  /**
   * Opens the index in a folder; creates both where they do not exist.
   *
   * @throws IncompatibleIndexException if it was written with another schema or other analysis
   *     rules
   * @throws IOException if files cannot be read or written, are damaged, or another process or
   *     {@code NewsIndex} has the index open
   */
  public static NewsIndex open(Path folder, IndexSettings settings) throws IOException {
    return open(new MMapDirectory(Files.createDirectories(folder)), folder.toString(), settings);
  }

  /** A new index in memory, for tests. */
  public static NewsIndex inMemory() throws IOException {
    return inMemory(IndexSettings.DEFAULT);
  }

  /** A new index in memory, for tests. */
  public static NewsIndex inMemory(IndexSettings settings) throws IOException {
    return open(new ByteBuffersDirectory(), "in memory", settings);
  }

  private static NewsIndex open(Directory directory, String name, IndexSettings settings)
      throws IOException {
    var analyzer = new ArabicNewsAnalyzer();
    try {
      CommitData commitData = CommitData.current(analyzer.fingerprint());
      IndexCheck.check(directory, name, settings.verification(), commitData);
      VectorSize vectorSize = VectorSize.read(directory);
      LearntVariants learnt = VariantFile.read(directory, analyzer.fingerprint());
      ArticleWriter writer =
          ArticleWriter.open(directory, analyzer, settings.bufferMegabytes(), commitData);
      return new NewsIndex(settings, writer, analyzer, learnt, vectorSize);
    } catch (LockObtainFailedException locked) {
      directory.close();
      throw new IOException(
          "Index is open elsewhere (one NewsIndex at a time; close the other first): " + name,
          locked);
    } catch (IOException | RuntimeException failed) {
      directory.close();
      throw failed;
    }
  }

  /**
   * Adds an article, in place of one with the same id.
   *
   * @throws IllegalArgumentException if it exceeds {@link Limits}
   */
  public void add(Article article) throws IOException {
    requireOpen();
    settings.limits().check(article);
    writer.addAll(embeddings.complete(List.of(article)));
  }

  /**
   * Adds articles as {@link #add} does, faster. Those before one that exceeds {@link Limits} are
   * added.
   *
   * @throws IllegalArgumentException if one exceeds {@link Limits}
   */
  public void addAll(Iterable<Article> articles) throws IOException {
    requireOpen();
    var batch = new ArrayList<Article>(BATCH);
    try {
      for (Article article : articles) {
        settings.limits().check(article);
        embeddings.check(article);
        batch.add(article);
        if (batch.size() == BATCH) {
          writer.addAll(embeddings.complete(batch));
          batch.clear();
        }
      }
    } finally {
      if (!batch.isEmpty()) {
        writer.addAll(embeddings.complete(batch));
      }
    }
  }

  /** Deletes the article with this id, if there is one. */
  public void delete(String id) throws IOException {
    requireOpen();
    writer.delete(id);
  }

  /** The article with this id, if it is visible. */
  public Optional<Article> get(String id) throws IOException {
    return look(view -> searcher.get(view, id));
  }

  /** The story that the article with this id tells, if it is visible. */
  public Optional<Story> story(String id) throws IOException {
    return look(view -> searcher.story(view, id));
  }

  /** The ten articles that are most like an article, one of each story, without its own. */
  public SearchResult related(String id) throws IOException {
    return related(id, SearchRequest.of(new NewsQuery.Everything()));
  }

  /** As {@link #related(String)}, among the articles that a request finds; none if not visible. */
  public SearchResult related(String id, SearchRequest among) throws IOException {
    settings.limits().check(among);
    return look(view -> searcher.like(view, id, among.withStories(Stories.FOLDED), Stories.FOLDED));
  }

  /** The articles that are most like an article, copies of it first, as {@link #related} else. */
  public SearchResult moreLikeThis(String id, SearchRequest among) throws IOException {
    settings.limits().check(among);
    return look(view -> searcher.like(view, id, among, Stories.APART));
  }

  /** How many articles are visible. */
  public long count() throws IOException {
    return look(view -> (long) view.getIndexReader().numDocs());
  }

  /** Makes everything added and deleted so far durable, and visible to searches. */
  public void commit() throws IOException {
    requireOpen();
    writer.commit();
    searcher.releaseOldViews();
  }

  /** Makes everything added and deleted so far visible to searches; a crash may still lose it. */
  public void refresh() throws IOException {
    requireOpen();
    writer.refresh();
    searcher.releaseOldViews();
  }

  /**
   * Answers a request over what is visible. Where the archive lacks a word of the query, the answer
   * proposes what was {@linkplain SearchResult#didYouMean probably meant}: {@code hgl[gs}, typed on
   * the wrong keyboard, becomes {@code المجلس} ("the council"), {@code وظارة} becomes {@code وزارة}
   * ("ministry"), {@code مجلسالأمن} gets its space.
   *
   * @throws IllegalArgumentException if the request exceeds {@link Limits}, or its cursor belongs
   *     to another request
   * @throws io.fihris.search.ExpiredCursorException if the pages that its cursor continues are kept
   *     no longer
   */
  public SearchResult search(SearchRequest request) throws IOException {
    settings.limits().check(request);
    SearchRequest complete = embeddings.complete(request);
    return look(view -> search(view, complete));
  }

  private SearchResult search(IndexSearcher view, SearchRequest request) throws IOException {
    Duration time = searcher.searchTime();
    SearchResult result = searcher.search(view, request);
    if (request.cursor().isPresent()) {
      return result;
    }
    Duration timeLeft = time.minus(result.took());
    return result.withDidYouMean(
        suggester.correct(view.getIndexReader(), request.query(), timeLeft));
  }

  /** At most ten ways to go on with a text that a reader is typing. */
  public List<Suggestion> suggest(String typed) throws IOException {
    return suggest(typed, USUAL_SUGGESTIONS);
  }

  /**
   * At most {@code limit} ways to go on with a text that a reader is typing: words that complete
   * its last one, the most frequent first, then headlines that hold all its words in order.
   *
   * <p>Particles, hamza, marks, ة and ى of what was typed do not matter, and the suggestion shows
   * the usual spelling: {@code ايرا} becomes {@code إيران} ("Iran"), {@code والكتا} becomes {@code
   * والكتاب} ("and the book"). Nothing is suggested for a text without a letter, or longer than a
   * query may be. Articles that were deleted do not count.
   * <!-- snippet: suggest-while-typing -->
   *
   * <pre>{@code
   * for (Suggestion suggestion : index.suggest("اسع")) {
   *   out.println(suggestion.text() + " " + suggestion.count());
   * }
   * }</pre>
   *
   * <p>The first call after opening reads the words of the archive: about a second for 25,000
   * articles; after that, only those of new files.
   *
   * @param limit 1 to 100
   * @throws IllegalArgumentException for any other limit
   */
  public List<Suggestion> suggest(String typed, int limit) throws IOException {
    Limits.checkSuggestions(limit);
    return look(view -> suggester.suggest(view.getIndexReader(), typed, limit));
  }

  /**
   * Why the article with this id is a hit of a request, or why it is none; nothing if there is no
   * such article. Much slower than a search: for people who ask.
   */
  public Optional<Explanation> explain(String id, SearchRequest request) throws IOException {
    return look(view -> searcher.explain(view, id, request));
  }

  /**
   * What a request finds before it is ordered by relevance, a hundred articles or more, with what
   * speaks for each: for tuning the weights of a {@link io.fihris.search.RankingProfile}.
   *
   * @throws IllegalArgumentException if the request exceeds {@link Limits}
   */
  public List<Candidate> candidates(SearchRequest request) throws IOException {
    settings.limits().check(request);
    return look(view -> searcher.candidates(view, request));
  }

  /**
   * Learns from all visible articles which spellings, plurals and verb forms stand for one word,
   * and uses that in every search from now on, below the exact word; what was learnt before is
   * replaced. Kept beside the index. Worth repeating when the archive has doubled.
   *
   * <p>As {@link #startLearning}, and waits for the end: some seconds for 25,000 articles. An
   * interrupt cancels it.
   */
  public LearningResult learnVariants() throws IOException {
    LearningJob job = startLearning(LearningRequest.DEFAULT);
    try {
      return job.await();
    } catch (InterruptedIOException interrupted) {
      job.cancel();
      throw interrupted;
    }
  }

  /**
   * Starts to learn as {@link #learnVariants} does, on a thread of its own and within bounds, while
   * others add and search. One job at a time.
   *
   * @throws IllegalStateException if another job has not ended
   */
  public LearningJob startLearning(LearningRequest request) throws IOException {
    requireOpen();
    return learning.start(request);
  }

  /** Every variant of the words of a text, best first; those of all words where it is blank. */
  public List<WordVariant> variants(String text) {
    requireOpen();
    return learning.variants(text);
  }

  /** Ends learning, commits, and releases all files. Closing twice is harmless. */
  @Override
  public void close() throws IOException {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    learning.close();
    searcher.close();
    writer.close();
    analyzer.close();
  }

  @FunctionalInterface
  private interface Look<T> {
    T at(IndexSearcher view) throws IOException;
  }

  private <T> T look(Look<T> look) throws IOException {
    requireOpen();
    IndexSearcher view;
    try {
      view = writer.searchers().acquire();
    } catch (AlreadyClosedException closedMeanwhile) {
      throw new IllegalStateException("This index is closed; open it again", closedMeanwhile);
    }
    try {
      return look.at(view);
    } finally {
      writer.searchers().release(view);
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("This index is closed; open it again");
    }
  }
}
