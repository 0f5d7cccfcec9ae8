// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import java.util.Map;

/**
 * A word of a query, as the index knows it.
 *
 * @param position among the query's words, stop words counted
 * @param folded its folded term
 * @param stems its stem's term with weight 1, and the terms of families and variants with theirs
 * @param skeleton its consonant skeleton
 */
public record QueryWord(int position, String folded, Map<String, Float> stems, String skeleton) {
  /** How much a word counts that was written together with its neighbour. */
  private static final float COMPOUND_WEIGHT = 0.8f;

  /** The same word elsewhere. */
  public QueryWord at(int newPosition) {
    return new QueryWord(newPosition, folded, stems, skeleton);
  }

  /** Lets a compound that this word is half of count for it. */
  public void addCompound(String stemTerm) {
    stems.putIfAbsent(stemTerm, COMPOUND_WEIGHT);
  }

  /** The term of the word's own stem. */
  public String stem() {
    return stems.keySet().iterator().next();
  }
}
