// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

/**
 * Interpolated precision at recall 0, .1, ... 1: at each level the best precision at that recall or
 * any higher. trec_eval's {@code iprec_at_recall}, the classic precision-recall plot.
 */
public final class PrecisionRecall {
  /** How many levels of recall there are: 0, .1, ... 1. */
  public static final int LEVELS = 11;

  /** trec_eval rounds the wanted number of relevant hits up by adding this before truncation. */
  private static final double ROUNDING = 0.9;

  private PrecisionRecall() {}

  /** Precision at each level; all 0 for a topic without relevant articles or hits. */
  public static double[] of(JudgedRanking ranking) {
    double[] precision = new double[LEVELS];
    double best = 0;
    int found = ranking.relevantIn(ranking.size());
    int level = LEVELS - 1;
    while (level >= 0 && wanted(level, ranking) > found) {
      level--;
    }
    for (int rank = ranking.size(); rank > 0 && found > 0; rank--) {
      best = Math.max(best, found / (double) rank);
      if (ranking.isRelevant(rank - 1)) {
        while (level >= 0 && wanted(level, ranking) == found) {
          precision[level--] = best;
        }
        found--;
      }
    }
    while (level >= 0) {
      precision[level--] = best;
    }
    return precision;
  }

  private static int wanted(int level, JudgedRanking ranking) {
    return (int) (level / 10.0 * ranking.relevant() + ROUNDING);
  }
}
