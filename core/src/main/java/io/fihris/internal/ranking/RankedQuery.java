// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.ranking;

import io.fihris.internal.wording.QueryWord;
import io.fihris.internal.wording.Vocabulary;
import java.util.List;

/**
 * What articles are ranked for. Immutable.
 *
 * @param words of the query
 * @param vocabulary the terms of the view that it is asked of
 * @param averageWords words of an average article of the view
 */
public record RankedQuery(List<QueryWord> words, Vocabulary vocabulary, double averageWords) {
  /** Copies the words. */
  public RankedQuery {
    words = List.copyOf(words);
  }
}
