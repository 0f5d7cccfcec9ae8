// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

/**
 * How the hits for a query's words and the articles nearest in meaning become one order.
 *
 * <pre>{@code
 * SearchRequest.of(query).withFusion(Fusion.RECIPROCAL_RANK)
 * }</pre>
 *
 * <p>Each side gives its hundred best articles. Immutable.
 */
public sealed interface Fusion {
  /** Ranks only, with the usual constant of 60: needs no tuning. */
  Fusion RECIPROCAL_RANK = new ReciprocalRank(60);

  /**
   * Adds 1 / (constant + rank) for either side, ranks counted from 1.
   *
   * <p>Source: Cormack, Clarke and Büttcher, Reciprocal Rank Fusion outperforms Condorcet and
   * individual Rank Learning Methods, 2009.
   *
   * @param constant how little the first ranks stand out, 1 to 10,000
   */
  record ReciprocalRank(int constant) implements Fusion {
    /** Checks the constant. */
    public ReciprocalRank {
      if (constant < 1 || constant > 10_000) {
        throw new IllegalArgumentException(
            "Invalid value for constant (valid values 1 - 10000): " + constant);
      }
    }
  }

  /**
   * Adds the scores of both sides, each brought into [0, 1] first: the least of its hundred becomes
   * 0, the greatest 1. An article that one side does not know has 0 there.
   *
   * @param meaning how much nearness in meaning counts, in [0, 1]; the words count the rest
   */
  record WeightedSum(double meaning) implements Fusion {
    /** Checks the weight. */
    public WeightedSum {
      if (!(meaning >= 0 && meaning <= 1)) {
        throw new IllegalArgumentException(
            "Invalid value for meaning (valid values 0 - 1): " + meaning);
      }
    }
  }
}
