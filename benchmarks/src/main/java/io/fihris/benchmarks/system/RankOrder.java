// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import io.fihris.benchmarks.collection.ScoredId;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a system's own order where its scores tie. trec_eval orders equal scores by article id,
 * which no reader sees; so each score that does not fall below the one before is lowered to the
 * next smaller 32-bit float. trec_eval, given the run, then ranks as the system did.
 */
final class RankOrder {
  private RankOrder() {}

  static List<ScoredId> keep(List<ScoredId> bestFirst) {
    List<ScoredId> kept = new ArrayList<>(bestFirst.size());
    float before = Float.POSITIVE_INFINITY;
    for (ScoredId hit : bestFirst) {
      float score = Math.min((float) hit.score(), Math.nextDown(before));
      kept.add(new ScoredId(hit.id(), score));
      before = score;
    }
    return kept;
  }
}
