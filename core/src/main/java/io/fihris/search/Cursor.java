// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import java.util.regex.Pattern;

/**
 * Where the hits of a result end, as a text that can stand in a link; {@link
 * SearchRequest#withCursor} goes on there. Only the limit, the counting and the facets of a request
 * may change from page to page.
 *
 * <p>Paging shows no article twice and misses none that is there all the while, whatever others add
 * and delete meanwhile:
 *
 * <ul>
 *   <li>By time, a page begins after the last article of the page before, by instant and id. Such a
 *       cursor never expires; articles added since are shown if their time is still to come.
 *   <li>By relevance, all pages show the index as it was at the first. The index keeps that state
 *       for five minutes after the last page; afterwards, or once another process has written, the
 *       cursor is answered with an {@link ExpiredCursorException}.
 * </ul>
 *
 * <p>Immutable.
 *
 * @param text as {@link SearchResult#nextCursor} printed it
 */
public record Cursor(String text) {
  private static final int LONGEST = 16_384;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+");

  /** Checks the form; whether it fits a request is checked when it is searched. */
  public Cursor {
    if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "Invalid value for cursor (1 - "
              + LONGEST
              + " letters, digits, - and _, as nextCursor printed them): "
              + text.length()
              + " characters");
    }
  }

  /**
   * A cursor that was printed.
   *
   * @throws IllegalArgumentException if the text has not the form of a cursor
   */
  public static Cursor of(String text) {
    return new Cursor(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
