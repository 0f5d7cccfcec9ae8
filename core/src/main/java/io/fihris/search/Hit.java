// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import io.fihris.article.Article;

/**
 * One match.
 *
 * @param article the article as it was added
 * @param score how well it matches, at least 0; comparable within one result only; 0 where hits are
 *     ordered by time
 * @param title the headline, with the words that matched
 * @param snippet the best passages of lead and body, with the words that matched
 */
public record Hit(Article article, float score, Highlight title, Highlight snippet) {

  /** The article's id. */
  public String id() {
    return article.id();
  }

  @Override
  public String toString() {
    return "Hit " + id() + ": " + title;
  }
}
