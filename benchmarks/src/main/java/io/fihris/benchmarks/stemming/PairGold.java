// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.stemming;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of words that should meet (or, in a list of look-alikes, that should not): lines {@code
 * word TAB word TAB ...}.
 *
 * <p>Of several words in the second column, between blanks, the first counts. Lines that begin with
 * {@code #} are comments, lines that do not begin with two Arabic words are skipped.
 *
 * @param pairs the pairs in the order of the file
 */
public record PairGold(List<Pair> pairs) implements Gold {
  /**
   * Two words.
   *
   * @param first for instance a singular
   * @param second for instance its broken plural
   */
  public record Pair(String first, String second) {}

  /** Keeps a copy. */
  public PairGold {
    pairs = List.copyOf(pairs);
  }

  static PairGold of(List<String> lines) {
    List<Pair> pairs = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      if (!line.startsWith("#") && fields.length > 1) {
        Pair pair = new Pair(fields[0], fields[1].split(" ", -1)[0]);
        if (Gold.isWord(pair.first()) && Gold.isWord(pair.second())) {
          pairs.add(pair);
        }
      }
    }
    return new PairGold(pairs);
  }

  @Override
  public int size() {
    return pairs.size();
  }
}
