// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

/**
 * Two stems that stand for nearly the same: the second finds, with less weight, what the first
 * does.
 *
 * @param stem in loose spelling, without affixes
 * @param variant another stem: a spelling, a plural, a verb form
 * @param weight how much a match of the variant counts, in (0, 1); one of the stem itself counts 1
 * @param origin where this is known from
 */
public record WordVariant(String stem, String variant, double weight, Origin origin) {
  /** Where a variant is known from. */
  public enum Origin {
    /** The library's own lexicon of spellings. */
    LEXICON,
    /** Learnt from the archive: they look akin and keep the same company. */
    LEARNT
  }
}
