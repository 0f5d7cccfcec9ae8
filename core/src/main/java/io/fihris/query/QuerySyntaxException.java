// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

/** A query text that {@link NewsQuery#parseStrict} refuses: the reader mistyped. */
public final class QuerySyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;

  QuerySyntaxException(ParsedQuery.Ignored first) {
    super("Invalid query at character " + first.offset() + ": " + first.rule());
    this.offset = first.offset();
  }

  /** Where the rule was broken: an index into the query text, {@code [0, length]}. */
  public int offset() {
    return offset;
  }
}
