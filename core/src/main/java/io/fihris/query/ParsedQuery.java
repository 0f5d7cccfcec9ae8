// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import java.util.Comparator;
import java.util.List;

/**
 * What a text asks for, and what of the text was not taken as it stands. Immutable.
 *
 * @param query what is asked
 * @param ignored what broke a rule of the language or exceeded a limit, in the order of the text;
 *     empty exactly where {@link NewsQuery#parseStrict} accepts the text
 */
public record ParsedQuery(NewsQuery query, List<Ignored> ignored) {
  /** Orders and copies the list. */
  public ParsedQuery {
    ignored = ignored.stream().sorted(Comparator.comparingInt(Ignored::offset)).toList();
  }

  /**
   * A part of the text that was left out, or read as plain words.
   *
   * @param offset where it begins: an index into the query text, {@code [0, length]}
   * @param text the part itself, from there on
   * @param rule what it broke and what to do, as a sentence without its point
   */
  public record Ignored(int offset, String text, String rule) {}
}
