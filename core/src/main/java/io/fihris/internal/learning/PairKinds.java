// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import io.fihris.search.WordVariant.Kind;
import java.util.Optional;
import java.util.function.Function;

/** Tells how two stems of one company differ, if they have to do with each other. */
final class PairKinds {
  private final Inflections inflections;

  /** Looks up other stems of the archive by their letters. */
  PairKinds(Function<String, Stem> stems) {
    this.inflections = new Inflections(stems);
  }

  /** How two akin stems differ; nothing where they may only look alike. */
  Optional<Kind> kind(Stem first, Stem second, double similarity) {
    boolean areNames = first.isName() && second.isName();
    if (!areNames && Plurals.are(first, second)) {
      return Optional.of(Kind.PLURAL);
    }
    if (inflections.are(first, second)) {
      return Optional.of(Kind.INFLECTION);
    }
    if (Spellings.are(first, second, similarity)) {
      return Optional.of(Kind.SPELLING);
    }
    return Derivations.are(first, second) ? Optional.of(Kind.DERIVATION) : Optional.empty();
  }
}
