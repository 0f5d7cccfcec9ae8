// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import io.fihris.analysis.TermLevel;
import io.fihris.internal.wording.Member;
import io.fihris.internal.wording.Variants;
import io.fihris.search.WordVariant;
import io.fihris.search.WordVariant.Evidence;
import io.fihris.search.WordVariant.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was learnt from an archive: pairs of stems, each with its evidence. Immutable. */
public final class LearntVariants {
  /** Nothing learnt. */
  public static final LearntVariants NONE = new LearntVariants(List.of());

  /** A variant counts this much, and its similarity besides, in all less than 1. */
  private static final double BASE_WEIGHT = 0.3;

  private static final double MAX_WEIGHT = 0.95;

  /** Most variants of a stem. */
  private static final int MAX_VARIANTS = 8;

  private final List<LearntPair> pairs;
  private final Map<List<String>, Evidence> evidence = new HashMap<>();
  private final Variants variants;

  LearntVariants(List<LearntPair> pairs) {
    this.pairs = List.copyOf(pairs);
    Map<List<String>, List<Member>> byTerms = new HashMap<>();
    for (LearntPair pair : pairs) {
      add(pair, byTerms);
      add(pair.reversed(), byTerms);
    }
    byTerms.replaceAll((stem, members) -> best(members));
    this.variants = new Variants(byTerms);
  }

  /** The pairs, as they were found. */
  List<LearntPair> pairs() {
    return pairs;
  }

  /** The pairs as variants of stems, in both directions, each with less weight than the stem. */
  public Variants variants() {
    return variants;
  }

  /** A variant with the evidence for it, where it was learnt here. */
  public WordVariant withEvidence(WordVariant variant) {
    Evidence found = evidence.get(List.of(variant.stem(), variant.variant()));
    return found == null || variant.origin() != Origin.LEARNT
        ? variant
        : variant.withEvidence(found);
  }

  private void add(LearntPair pair, Map<List<String>, List<Member>> byTerms) {
    evidence.put(
        List.of(pair.stem(), pair.variant()),
        new Evidence(pair.kind(), pair.similarity(), pair.stemCount(), pair.variantCount()));
    float weight = (float) Math.min(MAX_WEIGHT, BASE_WEIGHT + pair.similarity());
    byTerms
        .computeIfAbsent(List.of(term(pair.stem())), missing -> new ArrayList<>())
        .add(Member.of(term(pair.variant()), weight, Origin.LEARNT));
  }

  private static String term(String stem) {
    return TermLevel.STEM.marker() + stem;
  }

  private static List<Member> best(List<Member> members) {
    return members.stream()
        .sorted(
            Comparator.comparingDouble((Member member) -> -member.weight())
                .thenComparing(Member::term))
        .limit(MAX_VARIANTS)
        .toList();
  }
}
