// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

/**
 * How seldom articles judged not relevant stand above relevant ones; hits that nobody judged are
 * passed over, so that incomplete judgments do little harm.
 *
 * <p>With R relevant articles and N judged not relevant, each relevant hit that has n of the latter
 * above it adds 1 - min(n, R) / min(N, R); the sum is divided by R. Source: Buckley and Voorhees,
 * Retrieval evaluation with incomplete information, 2004, as corrected in trec_eval 8.
 */
public record Bpref() implements Measure {
  @Override
  public String name() {
    return "bpref";
  }

  @Override
  public double of(JudgedRanking ranking) {
    int relevant = ranking.relevant();
    if (relevant == 0) {
      return 0;
    }
    double most = Math.min(ranking.judgedNotRelevant(), relevant);
    double sum = 0;
    int above = 0;
    for (int rank = 0; rank < ranking.size(); rank++) {
      if (ranking.isRelevant(rank)) {
        sum += above == 0 ? 1 : 1 - Math.min(above, relevant) / most;
      } else if (ranking.isJudged(rank)) {
        above++;
      }
    }
    return sum / relevant;
  }
}
