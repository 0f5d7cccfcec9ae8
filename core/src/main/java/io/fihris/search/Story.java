// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import java.util.List;

/**
 * The articles that tell one thing in nearly the same words, such as an agency's report in several
 * papers. See {@code docs/decisions/013-stories.md} for what counts as nearly.
 *
 * @param id of the article published first, the least id among equals; it names the story for every
 *     one of its articles
 * @param others ids of the other articles of the story, the earliest first, at most 99; empty for
 *     an article that nobody copied
 */
public record Story(String id, List<String> others) {
  /** Copies the list. */
  public Story {
    others = List.copyOf(others);
  }
}
