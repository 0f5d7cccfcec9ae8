// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import io.fihris.NewsIndex;
import io.fihris.analysis.ArabicNewsAnalyzer;
import io.fihris.article.Article;
import io.fihris.internal.learning.VariantFile;
import io.fihris.internal.searching.ArticleSearcher;
import io.fihris.internal.wording.SpellingLexicon;
import io.fihris.internal.wording.Variants;
import io.fihris.query.NewsQuery;
import io.fihris.search.Hit;
import io.fihris.search.LearningResult;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * How much CPU time does the default search take beside plain BM25 on the same index?
 *
 * <p>All questions are asked in turn, each in every way before the next; one operation is such a
 * round. Every way reads the ten best articles; none marks words or proposes another query. The
 * figure to look at is the table at the end, not JMH's.
 *
 * <pre>{@code
 * ./fihris jmh SearchCost -p corpus=articles.jsonl.gz -p queries=questions.tsv
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class SearchCost {
  private static final String DEFAULT = "default";
  private static final String STEMS = "plain, stems";
  private static final String ALL_TERMS = "plain, all terms";
  private static final long MEGABYTE = 1_000_000;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /** A file with one JSON object a line; empty to generate articles. */
  @Param("")
  public String corpus = "";

  /** How much text to read or generate. */
  @Param("1000")
  public int megabytes = 1000;

  /** A file with a question a line, behind its last tab if any; empty to ask for headlines. */
  @Param("")
  public String queries = "";

  /** Whether words of earlier rounds are remembered or, at the start of each, forgotten. */
  @Param("remembered")
  public String words = "remembered";

  private final ArabicNewsAnalyzer analyzer = new ArabicNewsAnalyzer();
  private TemporaryFolder folder = new TemporaryFolder(Path.of(""));
  private List<String> questions = List.of();
  private SearchTimes times = new SearchTimes(0);
  private @Nullable Searches searches;
  private @Nullable ArticleSearcher fihris;
  private boolean isMeasured;
  private int round;

  /** A way to search. */
  @FunctionalInterface
  private interface Way {
    int hits(String question) throws IOException;
  }

  /** Both sides over one view. */
  private record Searches(DirectoryReader reader, Variants variants, PlainSearch plain) {
    ArticleSearcher fihris(ArabicNewsAnalyzer analyzer) {
      return new ArticleSearcher(analyzer, Duration.ofMinutes(1), Clock.systemUTC(), 0, variants);
    }
  }

  /** Indexes, learns and checks the answers. */
  @Setup
  public void prepare() throws IOException {
    folder = TemporaryFolder.create();
    List<Article> articles = articles();
    try (NewsIndex index = NewsIndex.open(folder.path())) {
      index.addAll(articles);
      index.commit();
      LearningResult learnt = index.learnVariants();
      if (learnt.ending() != LearningResult.Ending.COMPLETE) {
        throw new IllegalStateException("Learning must be complete to be measured: " + learnt);
      }
    }
    questions = questions(articles);
    times = new SearchTimes(questions.size());
    searches = open();
    fihris = searches.fihris(analyzer);
    check();
  }

  private Searches open() throws IOException {
    var directory = new MMapDirectory(folder.path());
    DirectoryReader reader = DirectoryReader.open(directory);
    Variants learnt = VariantFile.read(directory, analyzer.fingerprint()).variants();
    Variants variants = SpellingLexicon.load(analyzer, List.of()).with(learnt);
    return new Searches(reader, variants, new PlainSearch(reader, analyzer));
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

  private List<String> questions(List<Article> articles) throws IOException {
    return queries.isEmpty()
        ? articles.stream().map(Article::title).limit(1_000).toList()
        : Files.readAllLines(Path.of(queries)).stream()
            .map(line -> line.substring(line.lastIndexOf('\t') + 1))
            .filter(line -> !line.isBlank())
            .toList();
  }

  /** Whatever stems find, the default search finds as well. */
  private void check() throws IOException {
    for (String question : questions) {
      int plain = plain().byStems(question).size();
      int found = hits(question);
      if (found < plain) {
        throw new IllegalStateException(
            "Wrong answer: " + found + " hits, plain BM25 " + plain + ", for " + question);
      }
    }
  }

  private PlainSearch plain() {
    return opened().plain();
  }

  private Searches opened() {
    Searches open = searches;
    if (open == null) {
      throw new IllegalStateException("Call prepare first");
    }
    return open;
  }

  private int hits(String question) throws IOException {
    ArticleSearcher searcher = fihris;
    if (searcher == null) {
      throw new IllegalStateException("Call prepare first");
    }
    var view = new IndexSearcher(opened().reader());
    List<Hit> hits = searcher.search(view, SearchRequest.of(NewsQuery.ofText(question))).hits();
    return hits.size();
  }

  /** Times of warm-up do not count. */
  @Setup(Level.Iteration)
  public void begin(IterationParams iteration) {
    isMeasured = iteration.getType() == IterationType.MEASUREMENT;
    if (words.equals("forgotten")) {
      fihris = opened().fihris(analyzer);
    }
  }

  /** Asks all questions in all ways; the first way changes. */
  @Benchmark
  public int round() throws IOException {
    List<String> names = List.of(STEMS, ALL_TERMS, DEFAULT);
    List<Way> ways =
        List.of(
            question -> plain().byStems(question).size(),
            question -> plain().byAllTerms(question).size(),
            this::hits);
    int hits = 0;
    round++;
    for (int i = 0; i < questions.size(); i++) {
      for (int j = 0; j < ways.size(); j++) {
        int way = (round + i + j) % ways.size();
        long start = CLOCK.getCurrentThreadCpuTime();
        hits += ways.get(way).hits(questions.get(i));
        long nanos = CLOCK.getCurrentThreadCpuTime() - start;
        if (isMeasured) {
          times.add(names.get(way), i, nanos);
        }
      }
    }
    return hits;
  }

  /** The times of all measured rounds. */
  String table() {
    return times.table(DEFAULT);
  }

  /** Prints the table and removes the index. */
  @TearDown
  public void finish() throws IOException {
    System.out.printf("%n%d questions%n%s", questions.size(), table());
    opened().reader().close();
    analyzer.close();
    folder.close();
  }
}
