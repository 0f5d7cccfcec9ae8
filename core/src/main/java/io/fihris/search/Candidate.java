// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * An article that a query found, with what speaks for it: from such, and from knowing which of them
 * readers wanted, the weights of a {@link RankingProfile} can be tuned to an archive. Immutable.
 *
 * @param id the article's
 * @param features how much of each feature there is, at least 0
 */
public record Candidate(String id, Map<RankingFeature, Double> features) {
  /** Copies the map. */
  public Candidate {
    var copy = new EnumMap<RankingFeature, Double>(RankingFeature.class);
    copy.putAll(features);
    features = Collections.unmodifiableMap(copy);
  }
}
