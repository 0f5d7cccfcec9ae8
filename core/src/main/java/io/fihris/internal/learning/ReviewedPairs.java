// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import io.fihris.analysis.TermLevel;
import io.fihris.internal.wording.FalseFriends;
import io.fihris.internal.wording.Variants;
import java.util.List;

/** Pairs of stems that people have judged. Immutable. */
final class ReviewedPairs {
  private final Variants lexicon;
  private final FalseFriends falseFriends = FalseFriends.ofNews();

  /** What a lexicon joins, and what our list of false friends keeps apart. */
  ReviewedPairs(Variants lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether two stems must not stand for each other, whatever the archive says. */
  boolean keepApart(String stem, String other) {
    return falseFriends.differ(marked(stem), marked(other));
  }

  /** Whether a lexicon joins two stems. */
  boolean join(String stem, String other) {
    return lexicon.of(List.of(marked(stem))).stream()
        .anyMatch(member -> member.terms().equals(List.of(marked(other))));
  }

  private static String marked(String stem) {
    return TermLevel.STEM.marker() + stem;
  }
}
