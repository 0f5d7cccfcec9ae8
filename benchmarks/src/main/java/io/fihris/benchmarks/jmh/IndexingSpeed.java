// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import io.fihris.article.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to index an archive, commit included, and how large is the index?
 *
 * <pre>{@code
 * ./fihris jmh IndexingSpeed -p articles=10000,40000,160000
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class IndexingSpeed {
  /** This library, or the plain way of doing it. */
  @Param({"fihris", "lucene"})
  public String library = "fihris";

  /** How many articles of about 300 words. */
  @Param("10000")
  public int articles = 10_000;

  private NewsArchive archive = new NewsArchive(1);
  private List<Article> generated = List.of();

  /** What one operation did. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Size {
    /** Bytes of the index. */
    public long indexBytes;
  }

  /** Generates the articles. */
  @Setup
  public void prepare() {
    archive = new NewsArchive(articles);
    List<Article> all = new ArrayList<>();
    archive.forEach(all::add);
    generated = List.copyOf(all);
  }

  /** Indexes the archive into an empty folder; fails where an article cannot be found after. */
  @Benchmark
  public int index(Size size) throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.create();
        Library index = Library.open(library, folder.path(), archive)) {
      index.add(generated);
      if (!index.ask(Question.PHRASE).equals(List.of(archive.middleId()))) {
        throw new IllegalStateException("The article with the rare phrase is not found");
      }
      size.indexBytes = folder.bytes();
      return generated.size();
    }
  }
}
