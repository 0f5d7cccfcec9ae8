// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What else stands for a stem, or for a sequence of terms: other spellings, names, plurals, verb
 * forms. Immutable.
 */
public final class Variants {
  /** No variant of anything. */
  public static final Variants NONE = new Variants(Map.of());

  private final FormTable compiled;

  /** All variants of the terms that are more than compiled. */
  private final Map<List<String>, List<Member>> byTerms;

  /**
   * Copies the map.
   *
   * @param byTerms the variants of a stem's term or of a sequence, best first
   */
  public Variants(Map<List<String>, List<Member>> byTerms) {
    this(FormTable.NONE, byTerms);
  }

  private Variants(FormTable compiled, Map<List<String>, List<Member>> byTerms) {
    this.compiled = compiled;
    this.byTerms = Map.copyOf(byTerms);
  }

  /** The variants of a lexicon. */
  static Variants of(FormTable compiled) {
    return new Variants(compiled, Map.of());
  }

  /** The variants of a stem's term or of a sequence, best first. */
  public List<Member> of(List<String> terms) {
    List<Member> found = byTerms.getOrDefault(terms, List.of());
    return found.isEmpty() ? compiled.of(terms) : found;
  }

  /** Every stem's term and sequence that has variants. */
  public Set<List<String>> terms() {
    Set<List<String>> all = compiled.keys();
    all.addAll(byTerms.keySet());
    return all;
  }

  /** These variants and others; where both know one, the greater weight counts. */
  public Variants with(Variants others) {
    if (equals(NONE) || others.equals(NONE)) {
      return equals(NONE) ? others : this;
    }
    var all = new HashMap<>(byTerms);
    for (List<String> terms : others.terms()) {
      all.put(terms, joined(of(terms), others.of(terms)));
    }
    return new Variants(compiled, all);
  }

  private static List<Member> joined(List<Member> first, List<Member> second) {
    if (first.isEmpty()) {
      return second;
    }
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

  @Override
  public boolean equals(Object other) {
    return other instanceof Variants that
        && compiled.digest() == that.compiled.digest()
        && byTerms.equals(that.byTerms);
  }

  @Override
  public int hashCode() {
    return 31 * compiled.digest() + byTerms.hashCode();
  }
}
