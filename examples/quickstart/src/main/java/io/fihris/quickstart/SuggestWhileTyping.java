// SPDX-License-Identifier: Apache-2.0
package io.fihris.quickstart;

import io.fihris.NewsIndex;
import io.fihris.article.Article;
import io.fihris.search.Suggestion;
import java.io.IOException;
import java.io.PrintStream;

/** How does a search box complete what a reader is typing? */
public final class SuggestWhileTyping {
  private SuggestWhileTyping() {}

  /** Completes a word that was typed without its hamza. */
  public static void main(String[] args) throws IOException {
    run(System.out);
  }

  static void run(PrintStream out) throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(Article.of("article-1", "أسعار النفط ترتفع", "ارتفعت أسعار النفط في آسيا."));
      index.add(Article.of("article-2", "أسعار الذهب", "استقرت الأسعار."));
      index.commit();
      // snippet:suggest-while-typing
      for (Suggestion suggestion : index.suggest("اسع")) {
        out.println(suggestion.text() + " " + suggestion.count());
      }
      // end
    }
  }
}
