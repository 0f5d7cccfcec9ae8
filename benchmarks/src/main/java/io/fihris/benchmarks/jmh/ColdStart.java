// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import java.io.IOException;
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
 * How long does a JVM that has searched nothing yet take from opening an index to its first hit?
 * Each fork gives one figure. The JVM's own start is not in it, and classes that indexing the
 * archive has loaded are warm; the first search is not.
 *
 * <pre>{@code
 * ./fihris jmh ColdStart -f 10
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class ColdStart {
  private static final int ARTICLES = 2_000;

  /** This library, or the plain way of doing it. */
  @Param({"fihris", "lucene"})
  public String library = "fihris";

  private final NewsArchive archive = new NewsArchive(ARTICLES);
  private TemporaryFolder folder = new TemporaryFolder(Path.of(""));

  /** Indexes the archive. */
  @Setup
  public void prepare() throws IOException {
    folder = TemporaryFolder.create();
    try (Library index = Library.open(library, folder.path(), archive)) {
      index.add(archive);
    }
  }

  /** Opens the index and asks for the rare phrase. */
  @Benchmark
  public List<String> firstHit() throws IOException {
    try (Library index = Library.open(library, folder.path(), archive)) {
      List<String> hits = index.ask(Question.PHRASE);
      if (!hits.equals(List.of(archive.middleId()))) {
        throw new IllegalStateException("Wrong answer: " + hits);
      }
      return hits;
    }
  }

  /** Removes the index. */
  @TearDown
  public void remove() throws IOException {
    folder.close();
  }
}
