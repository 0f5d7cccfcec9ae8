// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which stems stand for nearly the same as a stem: other spellings, plurals, verb forms. Immutable.
 *
 * @param byStem the variants of a stem, best first
 */
public record Variants(Map<String, List<Variant>> byStem) {
  /** No variant of any stem. */
  public static final Variants NONE = new Variants(Map.of());

  /** Copies the map. */
  public Variants {
    byStem = Map.copyOf(byStem);
  }

  /**
   * Another stem.
   *
   * @param stem in loose spelling, without a level's marker
   * @param weight how much a match counts, in (0, 1); a match of the stem itself counts 1
   */
  public record Variant(String stem, float weight) {}

  /** The variants of a stem, best first. */
  public List<Variant> of(String stem) {
    return byStem.getOrDefault(stem, List.of());
  }

  /** These variants and others; where both know one, the greater weight counts. */
  public Variants with(Variants others) {
    var all = new HashMap<>(byStem);
    others.byStem.forEach((stem, added) -> all.merge(stem, added, Variants::joined));
    return new Variants(all);
  }

  private static List<Variant> joined(List<Variant> first, List<Variant> second) {
    var best = new HashMap<String, Variant>();
    var all = new ArrayList<>(first);
    all.addAll(second);
    for (Variant variant : all) {
      best.merge(variant.stem(), variant, (a, b) -> a.weight() >= b.weight() ? a : b);
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble((Variant variant) -> -variant.weight())
                .thenComparing(Variant::stem))
        .toList();
  }
}
