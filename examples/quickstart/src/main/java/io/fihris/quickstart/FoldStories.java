// SPDX-License-Identifier: Apache-2.0
package io.fihris.quickstart;

import io.fihris.NewsIndex;
import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.Hit;
import io.fihris.search.SearchRequest;
import io.fihris.search.Stories;
import java.io.IOException;
import java.io.PrintStream;

/** How do I show each story once, and what else there is to read about it? */
public final class FoldStories {
  private static final String REPORT =
      "جرفت السيول أمس جسرا ريفيا قرب البلدة القديمة وعزلت قرى كثيرة عن مستشفاها الوحيد، وأجلت فرق "
          + "الإنقاذ عشرات العائلات بالقوارب قبل حلول الظلام.";

  private FoldStories() {}

  /** Prints one article of each story about floods, and what is related to it. */
  public static void main(String[] args) throws IOException {
    run(System.out);
  }

  static void run(PrintStream out) throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      addNews(index);
      // snippet:fold-stories
      SearchRequest request =
          SearchRequest.of(NewsQuery.parse("السيول")).withStories(Stories.FOLDED);
      for (Hit hit : index.search(request).hits()) {
        out.println(hit.id() + " also in " + hit.story().others());
      }
      for (Hit hit : index.related("agency").hits()) {
        out.println("related: " + hit.id());
      }
      // end
    }
  }

  private static void addNews(NewsIndex index) throws IOException {
    index.add(Article.of("agency", "السيول تعزل قرى", REPORT));
    index.add(Article.of("paper", "العمدة: أجلينا العائلات", REPORT.replace("أمس", "الثلاثاء")));
    index.add(
        Article.of(
            "forecast",
            "أمطار أغزر غدا",
            "تحذر الأرصاد سكان القرى من عودة السيول في نهاية الأسبوع."));
    index.add(Article.of("match", "فوز المنتخب", "فاز المنتخب بهدفين."));
    index.commit();
  }
}
