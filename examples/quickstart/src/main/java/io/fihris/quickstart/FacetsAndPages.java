// SPDX-License-Identifier: Apache-2.0
package io.fihris.quickstart;

import io.fihris.NewsIndex;
import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.Cursor;
import io.fihris.search.Facet;
import io.fihris.search.Hit;
import io.fihris.search.Order;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Optional;

/** How do I offer readers what to narrow by, and show hits page by page? */
public final class FacetsAndPages {
  private FacetsAndPages() {}

  /** Prints how much each publisher wrote about oil each month, then all of one publisher. */
  public static void main(String[] args) throws IOException {
    run(System.out);
  }

  static void run(PrintStream out) throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      addNews(index);
      // snippet:facets-and-pages
      SearchRequest request =
          SearchRequest.of(NewsQuery.parse("النفط من:2024-02"))
              .withSources("صحيفة الخليج")
              .withFacets(Facet.SOURCE.top(5), Facet.PUBLISHED.byMonth())
              .withOrder(Order.NEWEST_FIRST)
              .withLimit(2);
      SearchResult page = index.search(request);
      page.facets().forEach((facet, counts) -> out.println(facet + " " + counts));
      print(page, out);
      Optional<Cursor> next = page.nextCursor();
      while (next.isPresent()) {
        page = index.search(request.withCursor(next.get()));
        print(page, out);
        next = page.nextCursor();
      }
      // end
    }
  }

  private static void print(SearchResult page, PrintStream out) {
    out.println(page.hits().stream().map(Hit::id).toList());
  }

  private static void addNews(NewsIndex index) throws IOException {
    add(index, "gulf-1", "النفط يرتفع", "صحيفة الخليج", "2024-02-28T09:00:00Z");
    add(index, "gulf-2", "تراجع سعر النفط", "صحيفة الخليج", "2024-03-04T09:00:00Z");
    add(index, "gulf-3", "استقرار أسعار النفط", "صحيفة الخليج", "2024-03-25T09:00:00Z");
    add(index, "nile-1", "تصدير النفط", "صحيفة النيل", "2024-03-10T09:00:00Z");
    add(index, "nile-2", "النفط في عام", "صحيفة النيل", "2024-01-10T09:00:00Z");
    index.commit();
  }

  private static void add(NewsIndex index, String id, String title, String source, String when)
      throws IOException {
    index.add(Article.of(id, title, "").withSource(source).withPublishedAt(Instant.parse(when)));
  }
}
