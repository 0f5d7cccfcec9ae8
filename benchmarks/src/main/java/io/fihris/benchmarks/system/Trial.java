// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import io.fihris.benchmarks.collection.CollectionArticle;
import io.fihris.benchmarks.collection.Run;
import io.fihris.benchmarks.collection.ScoredId;
import io.fihris.benchmarks.collection.TestCollection;
import io.fihris.benchmarks.collection.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs one system over one collection: indexes all articles in a folder of its own, asks every
 * topic twice, keeps the hits and the times of the second pass, and removes the folder.
 *
 * @param collection articles and topics
 * @param fields what is indexed
 * @param depth most hits a topic
 */
public record Trial(TestCollection collection, ArticleFields fields, int depth) {
  private static final int BATCH = 256;
  private static final double NANOS_A_SECOND = 1e9;
  private static final double NANOS_A_MILLI = 1e6;

  /** Hears how far a trial is, so that somebody who waits can be shown. */
  public interface Progress {
    /** So many more articles are indexed. */
    void indexed(int articles);

    /** So many more topics are answered; there are two passes. */
    void answered(int topics);
  }

  /** Runs a system. */
  public SystemResult run(SearchSystem system, Progress progress) throws IOException {
    Path folder = Files.createTempDirectory("fihris-trial-");
    try (SystemIndex index = system.newIndex(folder, fields)) {
      double indexSeconds = fill(index, progress);
      long bytes = bytesIn(folder);
      ask(index, progress, new ArrayList<>());
      List<Double> millis = new ArrayList<>();
      Map<String, List<ScoredId>> hits = ask(index, progress, millis);
      Percentiles queryMillis =
          Percentiles.of(millis.stream().mapToDouble(Double::doubleValue).toArray());
      return new SystemResult(
          system.describe(),
          new Run(system.name(), hits),
          Optional.of(new Cost(indexSeconds, bytes, queryMillis)),
          system.analyzer());
    } finally {
      remove(folder);
    }
  }

  private double fill(SystemIndex index, Progress progress) throws IOException {
    List<CollectionArticle> batch = new ArrayList<>(BATCH);
    long[] nanos = {0};
    collection.forEachArticle(
        article -> {
          batch.add(article);
          if (batch.size() == BATCH) {
            nanos[0] += add(index, batch, progress);
          }
        });
    nanos[0] += add(index, batch, progress);
    long start = System.nanoTime();
    index.finish();
    return (nanos[0] + System.nanoTime() - start) / NANOS_A_SECOND;
  }

  private static long add(SystemIndex index, List<CollectionArticle> batch, Progress progress)
      throws IOException {
    long start = System.nanoTime();
    index.add(List.copyOf(batch));
    long taken = System.nanoTime() - start;
    progress.indexed(batch.size());
    batch.clear();
    return taken;
  }

  private Map<String, List<ScoredId>> ask(SystemIndex index, Progress progress, List<Double> millis)
      throws IOException {
    Map<String, List<ScoredId>> hits = new LinkedHashMap<>();
    for (Topic topic : collection.topics().values()) {
      long start = System.nanoTime();
      List<ScoredId> found = index.search(topic.text(), depth);
      millis.add((System.nanoTime() - start) / NANOS_A_MILLI);
      hits.put(topic.id(), RankOrder.keep(found));
      progress.answered(1);
    }
    return hits;
  }

  private static long bytesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /** Removes a folder with all that is in it. */
  public static void remove(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> files = Files.walk(folder)) {
      inside = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.deleteIfExists(path);
    }
  }
}
