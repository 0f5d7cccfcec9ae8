// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import io.fihris.analysis.TermLevel;
import io.fihris.internal.wording.FalseFriends;
import io.fihris.internal.wording.Variants;
import java.util.List;

/** Pairs of stems that people have judged, so that nothing is to be learnt of them. Immutable. */
final class ReviewedPairs {
  private final Variants lexicon;
  private final FalseFriends falseFriends = FalseFriends.ofNews();

  /** What a lexicon joins, and what our list of false friends keeps apart. */
  ReviewedPairs(Variants lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether two stems stand for each other, or must not, whatever the archive says. */
  boolean decide(String stem, String other) {
    String first = TermLevel.STEM.marker() + stem;
    String second = TermLevel.STEM.marker() + other;
    return falseFriends.differ(first, second)
        || lexicon.of(List.of(first)).stream()
            .anyMatch(member -> member.terms().equals(List.of(second)));
  }
}
