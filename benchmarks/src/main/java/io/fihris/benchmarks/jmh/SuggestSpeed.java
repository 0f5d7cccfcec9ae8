// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import io.fihris.IndexSettings;
import io.fihris.Limits;
import io.fihris.NewsIndex;
import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import io.fihris.search.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long do a completion and a search that proposes another query take, at the median and at the
 * 99th percentile?
 *
 * <p>Completions are asked for every beginning of a word and of a pair of words; each mistyped
 * query has two words of the archive, of which one has a letter doubled.
 *
 * <pre>{@code
 * ./fihris jmh SuggestSpeed -p corpus=news.jsonl.gz -p megabytes=80
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class SuggestSpeed {
  private static final long SEED = 17;
  private static final int TYPED = 2_000;
  private static final int SHORTEST_WORD = 5;

  /** A file of one JSON object a line, {@code .gz} or not; generated news where empty. */
  @Param("")
  public String corpus = "";

  /** How many bytes of text are indexed. */
  @Param("20")
  public int megabytes = 20;

  private final List<String> beginnings = new ArrayList<>();
  private final List<String> mistyped = new ArrayList<>();
  private TemporaryFolder folder = new TemporaryFolder(Path.of(""));
  private Optional<NewsIndex> index = Optional.empty();
  private int next;

  /** Indexes the texts, makes what is typed, and checks the answers. */
  @Setup
  public void prepare() throws IOException {
    List<String> texts = BenchmarkTexts.read(corpus, "news", megabytes * 1_000_000L).texts();
    folder = TemporaryFolder.create();
    Limits patient = Limits.DEFAULT.withSearchTime(Duration.ofMinutes(1));
    NewsIndex opened = NewsIndex.open(folder.path(), IndexSettings.DEFAULT.withLimits(patient));
    index = Optional.of(opened);
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      opened.add(Article.of("a" + i, text.substring(0, Math.min(80, text.length())), text));
    }
    opened.commit();
    var random = new Random(SEED);
    for (int i = 0; i < TYPED; i++) {
      type(texts.get(random.nextInt(texts.size())), random);
    }
    check(opened);
  }

  private void type(String text, Random random) {
    List<String> words =
        Arrays.stream(text.split("[^\\p{L}]+"))
            .filter(word -> word.length() >= SHORTEST_WORD)
            .toList();
    if (words.size() < 2) {
      return;
    }
    String first = words.get(random.nextInt(words.size()));
    String second = words.get(random.nextInt(words.size()));
    String before = random.nextBoolean() ? first + " " : "";
    beginnings.add(before + second.substring(0, 1 + random.nextInt(second.length())));
    int doubled = 1 + random.nextInt(second.length() - 1);
    String slip = second.substring(0, doubled) + second.substring(doubled - 1);
    mistyped.add(first + " " + slip);
  }

  private void check(NewsIndex opened) throws IOException {
    int completed = 0;
    int proposed = 0;
    for (int i = 0; i < 100; i++) {
      completed += opened.suggest(beginnings.get(i)).isEmpty() ? 0 : 1;
      proposed += search(opened, mistyped.get(i)).didYouMean().isPresent() ? 1 : 0;
    }
    if (completed < 90 || proposed < 10) {
      throw new IllegalStateException(
          "Too few answers (90 and 10 expected): " + completed + " and " + proposed);
    }
  }

  /** Completes one beginning. */
  @Benchmark
  public List<Suggestion> complete() throws IOException {
    return index.orElseThrow().suggest(beginnings.get(next++ % beginnings.size()));
  }

  /** Searches for one mistyped query, its proposal included. */
  @Benchmark
  public SearchResult searchMistyped() throws IOException {
    return search(index.orElseThrow(), mistyped.get(next++ % mistyped.size()));
  }

  private static SearchResult search(NewsIndex opened, String query) throws IOException {
    return opened.search(SearchRequest.of(NewsQuery.ofText(query)));
  }

  /** Removes the index. */
  @TearDown
  public void remove() throws IOException {
    index.orElseThrow().close();
    folder.close();
  }
}
