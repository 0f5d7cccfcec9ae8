// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.schema;

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
}
