// SPDX-License-Identifier: Apache-2.0
package io.fihris.quickstart;

import io.fihris.NewsIndex;
import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.Hit;
import io.fihris.search.SearchRequest;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * How do I embed an index in a service that adds and searches for months?
 *
 * <p>One index for the whole service, shared by all threads. What is added becomes visible within a
 * second and durable within ten. Safe for use by many threads.
 */
public final class LongRunningService implements Closeable {
  // snippet:long-running-service
  private final NewsIndex index;
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

  /** Opens the index, and begins to refresh and to commit. */
  public LongRunningService(Path folder) throws IOException {
    index = NewsIndex.open(folder);
    var unusedRefresh =
        clock.scheduleWithFixedDelay(() -> run(index::refresh), 1, 1, TimeUnit.SECONDS);
    var unusedCommit =
        clock.scheduleWithFixedDelay(() -> run(index::commit), 10, 10, TimeUnit.SECONDS);
  }

  /** Takes an article; an article of the same id is replaced. */
  public void publish(Article article) throws IOException {
    index.add(article);
  }

  /** The ids of the best hits. */
  public List<String> find(String query) throws IOException {
    return index.search(SearchRequest.of(NewsQuery.parse(query))).hits().stream()
        .map(Hit::id)
        .toList();
  }

  /** Commits and ends. */
  @Override
  public void close() throws IOException {
    clock.shutdown();
    index.close();
  }

  // end

  /** Publishes an article and waits until it is found. */
  public static void main(String[] args) throws IOException, InterruptedException {
    run(Path.of(args.length == 0 ? "news" : args[0]), System.out);
  }

  static void run(Path folder, PrintStream out) throws IOException, InterruptedException {
    try (var service = new LongRunningService(folder)) {
      service.publish(Article.of("flood", "سيول في الشمال", "قطعت السيول الطرق."));
      List<String> found = service.find("سيل");
      while (found.isEmpty()) {
        Thread.sleep(50);
        found = service.find("سيل");
      }
      out.println(found);
    }
  }

  @FunctionalInterface
  private interface Task {
    void run() throws IOException;
  }

  /** A schedule drops a task that throws: say so and let the next one try again. */
  private static void run(Task task) {
    try {
      task.run();
    } catch (IOException failed) {
      System.getLogger("service").log(System.Logger.Level.WARNING, "Will try again", failed);
    }
  }
}
