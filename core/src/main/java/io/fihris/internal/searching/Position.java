// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

/** Where a page begins. */
sealed interface Position {

  /**
   * After an article, by time and id, in whatever the index holds.
   *
   * @param millis the article's instant, or the order's bound where it has none
   * @param id the article's id
   */
  record AfterInstant(long millis, String id) implements Position {}

  /** A position among the hits of one view. */
  sealed interface InView extends Position {
    /** Names the view. */
    long view();

    /** The instant from which ages count. */
    long asOfMillis();
  }

  /**
   * At a rank among the hits that were ordered anew.
   *
   * @param view names the view
   * @param asOfMillis the instant from which ages count
   * @param rank from 0
   */
  record AtRank(long view, long asOfMillis, int rank) implements InView {
    public AtRank {
      require(rank >= 0);
    }
  }

  /**
   * After a document of the first stage of ranking.
   *
   * @param view names the view
   * @param asOfMillis the instant from which ages count
   * @param score of the document in the first stage
   * @param doc the document's number
   */
  record AfterScore(long view, long asOfMillis, float score, int doc) implements InView {
    public AfterScore {
      require(Float.isFinite(score) && doc >= 0);
    }
  }

  private static void require(boolean possible) {
    if (!possible) {
      throw new IllegalArgumentException("Invalid value for a position: no hit has it");
    }
  }
}
