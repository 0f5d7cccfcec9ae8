// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What else stands for a stem: other spellings, names, plurals, verb forms. Immutable.
 *
 * @param byStem the variants of a stem's term, best first
 */
public record Variants(Map<String, List<Member>> byStem) {
  /** No variant of any stem. */
  public static final Variants NONE = new Variants(Map.of());

  /** Copies the map. */
  public Variants {
    byStem = Map.copyOf(byStem);
  }

  /** The variants of a stem's term, best first. */
  public List<Member> of(String stem) {
    return byStem.getOrDefault(stem, List.of());
  }

  /** These variants and others; where both know one, the greater weight counts. */
  public Variants with(Variants others) {
    var all = new HashMap<>(byStem);
    others.byStem.forEach((stem, added) -> all.merge(stem, added, Variants::joined));
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
