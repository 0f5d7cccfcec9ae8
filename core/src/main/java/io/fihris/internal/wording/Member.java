// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.search.WordVariant.Origin;
import java.util.List;
import java.util.Objects;

/**
 * What stands for a query's word in the index: a term, such as the stem of {@code داعش} ("ISIS"),
 * or a sequence of terms side by side, such as the stems of {@code تنظيم الدولة} ("the State
 * organization"). Immutable.
 *
 * @param terms of the text field, one at each position; {@link #GAP} where a stop word stood
 * @param weight how much a match counts, in (0, 1]; the word's own stem counts 1
 * @param origin how it is known
 */
public record Member(List<String> terms, float weight, Origin origin) {
  /** Stands in a sequence for a stop word, which no article's positions hold. */
  public static final String GAP = "";

  /** Copies the terms. */
  public Member {
    terms = List.copyOf(terms);
  }

  /** A member of one term. */
  public static Member of(String term, float weight, Origin origin) {
    return new Member(List.of(term), weight, origin);
  }

  /** Whether it is several terms side by side. */
  public boolean isSequence() {
    return terms.size() > 1;
  }

  /** The same in every process, as a cursor asks for: an enum's own hash is not. */
  @Override
  public int hashCode() {
    return Objects.hash(terms, weight, origin.name());
  }

  /** Its only term, or the first of a sequence. */
  public String term() {
    return terms.getFirst();
  }
}
