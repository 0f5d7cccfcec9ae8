// SPDX-License-Identifier: Apache-2.0
package io.fihris.quickstart;

import io.fihris.NewsIndex;
import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.Hit;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;

/** How do I index articles and search them? */
public final class IndexAndSearch {
  private IndexAndSearch() {}

  /** Indexes two articles into the folder named, and searches them. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args.length == 0 ? "news" : args[0]), System.out);
  }

  static void run(Path folder, PrintStream out) throws IOException {
    Instant when = Instant.parse("2021-12-09T15:00:00Z");
    String title = "القوات الأميركية تنهي مهامها القتالية";
    String body = "أعلن العراق انتهاء مهام قوات التحالف وانسحابها من أراضيه.";
    // snippet:index-and-search
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.add(Article.of("article-1", title, body).withSource("وكالة").withPublishedAt(when));
      index.add(Article.of("article-2", "فوز المنتخب", "فاز المنتخب بهدفين."));
      index.commit();
      SearchResult result = index.search(SearchRequest.of(NewsQuery.parse("انسحاب القوات")));
      for (Hit hit : result.hits()) {
        out.println(hit.id() + " " + hit.title().toHtml());
      }
    }
    // end
  }
}
