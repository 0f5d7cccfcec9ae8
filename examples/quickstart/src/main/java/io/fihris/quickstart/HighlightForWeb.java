// SPDX-License-Identifier: Apache-2.0
package io.fihris.quickstart;

import io.fihris.NewsIndex;
import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.Hit;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.io.PrintStream;

/** How do I show hits on a web page, with the words that matched? */
public final class HighlightForWeb {
  private HighlightForWeb() {}

  /** Prints a list of hits as HTML. */
  public static void main(String[] args) throws IOException {
    run(System.out);
  }

  static void run(PrintStream out) throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      String body = "قال الوزير إن المدارس تفتح أبوابها غداً <script>alert('x')</script>";
      index.add(Article.of("schools", "العودة إلى المدرسة", body));
      index.commit();
      out.println(page(index, "والمدارس"));
    }
  }

  // snippet:highlight-for-web
  static String page(NewsIndex index, String query) throws IOException {
    var html = new StringBuilder("<ol dir=\"rtl\" lang=\"ar\">\n");
    for (Hit hit : index.search(SearchRequest.of(NewsQuery.parse(query))).hits()) {
      // Escaped, matches in <mark>, isolated from the page's direction by <bdi>.
      html.append("<li><h3>").append(hit.title().toHtml()).append("</h3>\n");
      html.append("<p>").append(hit.snippet().toHtml()).append("</p></li>\n");
    }
    return html.append("</ol>").toString();
  }
  // end
}
