// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import io.fihris.benchmarks.collection.CollectionArticle;
import java.util.ArrayList;
import java.util.List;

/** Which parts of an article are indexed. */
public enum ArticleFields {
  /** Title and text. */
  TITLE_AND_TEXT,
  /** The title alone. */
  TITLE,
  /** The text alone; for collections whose topics are the titles. */
  TEXT;

  /**
   * Reads {@code title,text}, {@code title} or {@code text}.
   *
   * @throws IllegalArgumentException if it is none of these
   */
  public static ArticleFields parse(String names) {
    List<String> parts = List.of(names.replace(" ", "").split(",", -1));
    boolean title = parts.contains("title");
    boolean text = parts.contains("text");
    if (parts.isEmpty() || parts.size() != (title ? 1 : 0) + (text ? 1 : 0)) {
      throw new IllegalArgumentException(
          "Invalid value for fields (title,text or title or text): " + names);
    }
    return title && text ? TITLE_AND_TEXT : title ? TITLE : TEXT;
  }

  /** The title to index; empty where titles are not indexed. */
  public String title(CollectionArticle article) {
    return this == TEXT ? "" : article.title();
  }

  /** The text to index; empty where texts are not indexed. */
  public String text(CollectionArticle article) {
    return this == TITLE ? "" : article.text();
  }

  /** The indexed parts in one text, joined by a line end. */
  public String joined(CollectionArticle article) {
    List<String> parts = new ArrayList<>(2);
    if (this != TEXT) {
      parts.add(article.title());
    }
    if (this != TITLE) {
      parts.add(article.text());
    }
    return String.join("\n", parts);
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    return this == TITLE_AND_TEXT ? "title,text" : this == TITLE ? "title" : "text";
  }
}
