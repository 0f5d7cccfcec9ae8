// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import io.fihris.analysis.TermLevel;
import io.fihris.internal.wording.FalseFriends;
import io.fihris.internal.wording.LoneStems;
import io.fihris.internal.wording.Variants;
import io.fihris.internal.wording.WellKnownNames;
import io.fihris.internal.wording.WordReader;
import io.fihris.search.WordVariant.Kind;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/** Pairs of stems that people have judged. Immutable. */
final class ReviewedPairs {
  private final Variants lexicon;
  private final FalseFriends falseFriends = FalseFriends.ofNews();
  private final WellKnownNames names;
  private final LoneStems lone;

  /**
   * @param lexicon joins stems; our own lists keep some apart
   * @param analyzer of the articles
   */
  ReviewedPairs(Variants lexicon, Analyzer analyzer) {
    var reader = new WordReader(analyzer);
    this.lexicon = lexicon;
    this.names = new WellKnownNames(reader);
    this.lone = new LoneStems(reader);
  }

  /** Whether two stems must not stand for each other, whatever the archive says. */
  boolean keepApart(String stem, String other) {
    return falseFriends.differ(marked(stem), marked(other));
  }

  /**
   * Whether two stems can be related so. What is of no family is no plural and no verb form. Names
   * of two things are no spellings of one; nor is one made of the other, but for a place and its
   * adjective, which may be somebody's name: {@code كوري} is Korean, and Curry.
   */
  boolean canBe(Kind kind, String stem, String other) {
    String first = marked(stem);
    String second = marked(other);
    return switch (kind) {
      case PLURAL, INFLECTION -> !lone.contains(first) && !lone.contains(second);
      case SPELLING -> !names.differ(first, second);
      case DERIVATION ->
          names.isPlace(first) != names.isPlace(second) || !names.differ(first, second);
    };
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
