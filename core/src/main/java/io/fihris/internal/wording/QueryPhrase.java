// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import java.util.List;

/**
 * A phrase of a query, as the index knows it. Immutable.
 *
 * @param positions of its words among the query's words
 * @param terms for each word, those that may stand for it
 * @param slop how many positions the words may stand apart from their places, all together
 */
public record QueryPhrase(List<Integer> positions, List<List<String>> terms, int slop) {
  /** Copies the lists. */
  public QueryPhrase {
    positions = List.copyOf(positions);
    terms = terms.stream().map(List::copyOf).toList();
  }
}
