// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import java.util.List;

/**
 * Terms that a highlight marks where they stand together.
 *
 * @param places one for each word; a stop word has none
 * @param slop how many positions the words may stand apart from their places, all together
 */
record MarkedSequence(List<Place> places, int slop) {
  /** Copies the list. */
  MarkedSequence {
    places = List.copyOf(places);
  }

  /**
   * A word of a sequence.
   *
   * @param offset its position behind the sequence's beginning
   * @param terms each of which may stand for it
   * @param mark what it is marked as
   */
  record Place(int offset, List<String> terms, MarkedTerm mark) {
    /** Copies the list. */
    Place {
      terms = List.copyOf(terms);
    }
  }
}
