// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

/**
 * One part of {@link NewsQuery.Clauses} and how it counts.
 *
 * @param occurrence whether a hit may, must or must not match the query
 * @param query what is matched
 */
public record Clause(Occurrence occurrence, NewsQuery query) {
  /** A wanted condition on days or keywords is required: conditions narrow, they do not rank. */
  public Clause {
    if (occurrence == Occurrence.WANTED && query.isCondition()) {
      occurrence = Occurrence.REQUIRED;
    }
  }

  /** Whether a hit may, must or must not match. */
  public enum Occurrence {
    /** A hit that matches ranks higher: a plain word. */
    WANTED,
    /** A hit must match: {@code +word}. */
    REQUIRED,
    /** A hit must not match: {@code -word} or {@code ليس word}. */
    EXCLUDED
  }

  /** A clause that a hit may match. */
  public static Clause wanted(NewsQuery query) {
    return new Clause(Occurrence.WANTED, query);
  }

  /** A clause that a hit must match. */
  public static Clause required(NewsQuery query) {
    return new Clause(Occurrence.REQUIRED, query);
  }

  /** A clause that a hit must not match. */
  public static Clause excluded(NewsQuery query) {
    return new Clause(Occurrence.EXCLUDED, query);
  }
}
