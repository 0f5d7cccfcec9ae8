// SPDX-License-Identifier: Apache-2.0
package io.fihris.quickstart;

import io.fihris.NewsIndex;
import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.Hit;
import io.fihris.search.Order;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;

/** How do I narrow hits by time or section, and show the newest first? */
public final class FilterAndOrder {
  private FilterAndOrder() {}

  /** Prints what was published about oil in one month, newest first. */
  public static void main(String[] args) throws IOException {
    run(System.out);
  }

  static void run(PrintStream out) throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      addNews(index);
      // snippet:filter-and-order
      SearchRequest request =
          SearchRequest.of(NewsQuery.parse("أسعار النفط"))
              .withSections("اقتصاد")
              .withPublishedFrom(Instant.parse("2024-03-01T00:00:00Z"))
              .withPublishedUntil(Instant.parse("2024-04-01T00:00:00Z"))
              .withOrder(Order.NEWEST_FIRST)
              .withLimit(20);
      SearchResult result = index.search(request);
      // end
      for (Hit hit : result.hits()) {
        out.println(hit.article().publishedAt().orElseThrow() + " " + hit.article().title());
      }
    }
  }

  private static void addNews(NewsIndex index) throws IOException {
    String economy = "اقتصاد";
    add(index, "february", "النفط يرتفع", "2024-02-28T09:00:00Z", economy);
    add(index, "early-march", "تراجع سعر النفط", "2024-03-04T09:00:00Z", economy);
    add(index, "late-march", "استقرار أسعار النفط", "2024-03-25T09:00:00Z", economy);
    add(index, "sport", "فريق النفط يفوز", "2024-03-10T09:00:00Z", "رياضة");
    index.commit();
  }

  private static void add(NewsIndex index, String id, String title, String when, String section)
      throws IOException {
    index.add(Article.of(id, title, "").withSection(section).withPublishedAt(Instant.parse(when)));
  }
}
