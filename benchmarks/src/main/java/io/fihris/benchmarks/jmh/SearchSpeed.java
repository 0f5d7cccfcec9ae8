// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
 * How long does a search for ten hits take, at the median and at the 99th percentile?
 *
 * <p>This library ranks by more than BM25 and returns highlights; the plain way ranks by BM25 and
 * fetches the stored article without highlighting it.
 *
 * <pre>{@code
 * ./fihris jmh SearchSpeed -p articles=10000,40000,160000 -p indexes=/tmp/indexes --report growth.md
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class SearchSpeed {
  /** This library, or the plain way of doing it. */
  @Param({"fihris", "lucene"})
  public String library = "fihris";

  /** How many articles of about 300 words. */
  @Param("10000")
  public int articles = 10_000;

  /** What is asked. */
  @Param public Question question = Question.TERM;

  /** Where indexes are kept from one run to the next; empty to make each anew. */
  @Param("")
  public String indexes = "";

  private TemporaryFolder folder = new TemporaryFolder(Path.of(""));
  private Library index = new NoLibrary();

  /** Indexes the archive and checks the answer. */
  @Setup
  public void prepare() throws IOException {
    NewsArchive archive = new NewsArchive(articles);
    open(archive);
    List<String> hits = index.ask(question);
    boolean right =
        question == Question.PHRASE
            ? hits.equals(List.of(archive.middleId()))
            : hits.size() == Math.min(10, articles);
    if (!right) {
      throw new IllegalStateException("Wrong answer to " + question + ": " + hits);
    }
  }

  private void open(NewsArchive archive) throws IOException {
    if (indexes.isEmpty()) {
      folder = TemporaryFolder.create();
      index = Library.open(library, folder.path(), archive);
      index.add(archive);
      return;
    }
    Path kept = Path.of(indexes, library + "-" + articles);
    boolean isNew = !Files.exists(kept);
    index = Library.open(library, kept, archive);
    if (isNew) {
      index.add(archive);
    }
  }

  /** Asks once. */
  @Benchmark
  public List<String> search() throws IOException {
    return index.ask(question);
  }

  /** Removes the index, unless it is kept. */
  @TearDown
  public void remove() throws IOException {
    index.close();
    if (indexes.isEmpty()) {
      folder.close();
    }
  }
}
