// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import io.fihris.NewsIndex;
import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.Hit;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to fetch ten hits and to highlight their headlines and texts?
 *
 * <p>Every library highlights the same articles for the same queries: the longest words of
 * headlines. {@code lucene} analyzes the texts again, {@code lucene-offsets} reads offsets from the
 * index. One operation is ten hits.
 *
 * <pre>{@code
 * ./fihris jmh HighlightSpeed
 * ./fihris jmh HighlightSpeed -p corpus=articles.jsonl.gz -p megabytes=20
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HighlightSpeed {
  private static final long MEGABYTE = 1_000_000;
  private static final int QUERIES = 100;
  private static final int WORDS = 3;
  private static final int HITS = 10;

  /** Stemmers differ in what matches; fewer marked hits than this share is a mistake. */
  private static final double LEAST_MARKED = 0.8;

  /** This library, or the plain way of doing it. */
  @Param({"fihris", "lucene", "lucene-offsets"})
  public String library = "fihris";

  /** A file with one JSON object a line; empty to generate articles. */
  @Param("")
  public String corpus = "";

  /** How much text to read or generate. */
  @Param("10")
  public int megabytes = 10;

  private final List<Asked> asked = new ArrayList<>();
  private TemporaryFolder folder = new TemporaryFolder(Path.of(""));
  private TemporaryFolder ownFolder = new TemporaryFolder(Path.of(""));
  private Snippets snippets = new NoSnippets();

  private record Asked(String query, List<String> ids) {}

  private record Found(String query, List<Integer> documents) {}

  private List<Found> found = List.of();

  /** Indexes the articles, searches, and checks that hits are marked. */
  @Setup
  public void prepare() throws IOException {
    List<Article> articles = articles();
    ownFolder = TemporaryFolder.create();
    folder = TemporaryFolder.create();
    try (NewsIndex index = NewsIndex.open(ownFolder.path())) {
      index.addAll(articles);
      index.commit();
      ask(index, articles);
    }
    snippets =
        library.equals("fihris")
            ? new FihrisSnippets(ownFolder.path())
            : new LuceneSnippets(folder.path(), articles, library.endsWith("offsets"));
    List<Found> all = new ArrayList<>();
    for (Asked one : asked) {
      all.add(new Found(one.query(), snippets.documents(one.ids())));
    }
    found = all;
    if (highlight() < LEAST_MARKED * QUERIES * HITS) {
      throw new IllegalStateException("Too few hits marked by " + library + ": " + highlight());
    }
  }

  /** Fetches and highlights the hits of all queries; returns how many hits are marked. */
  @Benchmark
  @OperationsPerInvocation(QUERIES)
  public int highlight() throws IOException {
    int marked = 0;
    for (Found one : found) {
      marked += snippets.mark(one.query(), one.documents());
    }
    return marked;
  }

  private void ask(NewsIndex index, List<Article> articles) throws IOException {
    for (int i = 0; asked.size() < QUERIES; i = (i + 7) % articles.size()) {
      String query = longestWords(articles.get(i).title());
      var request = SearchRequest.of(NewsQuery.ofText(query)).withLimit(HITS);
      List<String> ids = index.search(request).hits().stream().map(Hit::id).toList();
      if (ids.size() == HITS) {
        asked.add(new Asked(query, ids));
      }
    }
  }

  private static String longestWords(String title) {
    return Arrays.stream(title.split("[^\\p{L}]+"))
        .sorted(Comparator.comparingInt((String word) -> -word.length()))
        .limit(WORDS)
        .collect(Collectors.joining(" "));
  }

  private List<Article> articles() throws IOException {
    List<String> texts = BenchmarkTexts.read(corpus, "news", megabytes * MEGABYTE).texts();
    List<String> titles = BenchmarkTexts.read(corpus, "titles", megabytes * MEGABYTE).texts();
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < Math.min(texts.size(), titles.size()); i++) {
      articles.add(Article.of("a" + i, titles.get(i), texts.get(i)));
    }
    return articles;
  }

  /** Removes the indexes. */
  @TearDown
  public void remove() throws IOException {
    snippets.close();
    folder.close();
    ownFolder.close();
  }
}
