// SPDX-License-Identifier: Apache-2.0
package io.fihris.quickstart;

import io.fihris.NewsIndex;
import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.query.ParsedQuery;
import io.fihris.search.Hit;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.io.PrintStream;

/** What can readers type into the search box, and what if they mistype? */
public final class AskInTheQueryLanguage {
  private AskInTheQueryLanguage() {}

  /** Prints the hits of a query that breaks a rule, and which rule. */
  public static void main(String[] args) throws IOException {
    run(System.out);
  }

  static void run(PrintStream out) throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(Article.of("fair", "معرض الكتاب", "افتتح المعرض أمس.").withSection("ثقافة"));
      index.add(Article.of("writer", "كاتبة تفوز", "فازت بجائزة.").withSection("ثقافة"));
      index.add(Article.of("law", "كتابة العقود", "قانون جديد.").withSection("اقتصاد"));
      index.commit();
      // snippet:query-language
      ParsedQuery typed = NewsQuery.read("الكتا* قسم:ثقافة ليس =تفوز غاز~9");
      for (Hit hit : index.search(SearchRequest.of(typed.query())).hits()) {
        out.println(hit.title().toHtml()); // <bdi>معرض <mark>الكتاب</mark></bdi>
      }
      for (ParsedQuery.Ignored part : typed.ignored()) {
        out.println(part.rule() + ": " + part.text());
      }
      // end
    }
  }
}
