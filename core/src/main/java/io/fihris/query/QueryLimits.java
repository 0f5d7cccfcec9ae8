// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

/**
 * How large a query may be. Checked before and while parsing, so that no text keeps a program busy.
 * Immutable.
 *
 * @param characters most characters of a query text, at least 1
 * @param depth deepest nesting of groups, at least 1
 * @param clauses most words, phrases and conditions, at least 1
 * @param expandedWords most words with wildcards or spelling errors, which stand for many words
 *     each, at least 1
 */
public record QueryLimits(int characters, int depth, int clauses, int expandedWords) {
  /** 1,000 characters, 20 levels, 256 clauses, 8 expanded words. */
  public static final QueryLimits DEFAULT = new QueryLimits(1_000, 20, 256, 8);

  /** Checks that each limit is at least 1. */
  public QueryLimits {
    if (Math.min(Math.min(characters, depth), Math.min(clauses, expandedWords)) < 1) {
      throw new IllegalArgumentException(
          "Invalid value for query limits (each at least 1): "
              + characters
              + " characters, "
              + depth
              + " levels, "
              + clauses
              + " clauses, "
              + expandedWords
              + " expanded words");
    }
  }
}
