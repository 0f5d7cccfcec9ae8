// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import io.fihris.article.Article;
import java.util.List;

/**
 * One match.
 *
 * @param article the article as it was added
 * @param score how well it matches, at least 0; comparable within one result only; 0 where hits are
 *     ordered by time
 * @param title the headline, with the words that matched
 * @param snippet the best passages of lead and body, with the words that matched
 * @param story what it tells, with the others of the story that match too; without others unless
 *     stories are {@linkplain Stories#FOLDED folded}
 */
public record Hit(Article article, float score, Highlight title, Highlight snippet, Story story) {

  /** A hit that stands for itself alone. */
  public static Hit alone(Article article, float score, Highlight title, Highlight snippet) {
    return new Hit(article, score, title, snippet, new Story(article.id(), List.of()));
  }

  /** Returns a copy that stands for a story. */
  public Hit withStory(Story newStory) {
    return new Hit(article, score, title, snippet, newStory);
  }

  /** The article's id. */
  public String id() {
    return article.id();
  }

  @Override
  public String toString() {
    return "Hit " + id() + ": " + title;
  }
}
