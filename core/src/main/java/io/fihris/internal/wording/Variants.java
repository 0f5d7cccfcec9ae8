// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What else stands for a stem, or for a sequence of terms: other spellings, names, plurals, verb
 * forms. Immutable.
 *
 * @param byTerms the variants of a stem's term or of a sequence, best first
 */
public record Variants(Map<List<String>, List<Member>> byTerms) {
  /** No variant of anything. */
  public static final Variants NONE = new Variants(Map.of());

  /** Copies the map. */
  public Variants {
    byTerms = Map.copyOf(byTerms);
  }

  /** The variants of a stem's term or of a sequence, best first. */
  public List<Member> of(List<String> terms) {
    return byTerms.getOrDefault(terms, List.of());
  }

  /** These variants and others; where both know one, the greater weight counts. */
  public Variants with(Variants others) {
    var all = new HashMap<>(byTerms);
    others.byTerms.forEach((terms, added) -> all.merge(terms, added, Variants::joined));
    return new Variants(all);
  }

  private static List<Member> joined(List<Member> first, List<Member> second) {
    var best = new HashMap<List<String>, Member>();
    var all = new ArrayList<>(first);
    all.addAll(second);
    for (Member variant : all) {
      best.merge(variant.terms(), variant, (a, b) -> a.weight() >= b.weight() ? a : b);
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble((Member variant) -> -variant.weight())
                .thenComparing(variant -> String.join(" ", variant.terms())))
        .toList();
  }
}
