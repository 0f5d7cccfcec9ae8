// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import java.util.Optional;

/**
 * Two stems that stand for nearly the same: the second finds, with less weight, what the first
 * does.
 *
 * @param stem in loose spelling, without affixes
 * @param variant another stem: a spelling, a plural, a verb form
 * @param weight how much a match of the variant counts, in (0, 1); one of the stem itself counts 1
 * @param origin how this is known
 * @param evidence what speaks for it, where it was learnt
 */
public record WordVariant(
    String stem, String variant, double weight, Origin origin, Optional<Evidence> evidence) {

  /** A variant of the library's or the user's own lexicons, which need no evidence. */
  public static WordVariant of(String stem, String variant, double weight, Origin origin) {
    return new WordVariant(stem, variant, weight, origin, Optional.empty());
  }

  /** Returns a copy with what speaks for it. */
  public WordVariant withEvidence(Evidence found) {
    return new WordVariant(stem, variant, weight, origin, Optional.of(found));
  }

  /**
   * What speaks in the archive for a variant. Counts are those of the time of learning.
   *
   * @param kind how the two stems differ
   * @param similarity how alike the words are that stand around the two, in [0, 1]
   * @param stemCount how often the stem stands in the archive
   * @param variantCount how often the variant does
   */
  public record Evidence(Kind kind, double similarity, int stemCount, int variantCount) {}

  /** How two stems differ; all but the last kind are forms of one word. */
  public enum Kind {
    /** Two spellings: {@code كلاشنكوف} and {@code كلاشينكوف} ("Kalashnikov"). */
    SPELLING,
    /** One and many: {@code صاروخ} and {@code صواريخ} ("rocket", "rockets"). */
    PLURAL,
    /** Two forms of a verb or a noun: {@code شارك} and {@code يشارك} ("took part, takes part"). */
    INFLECTION,
    /** A noun and its adjective or verb: {@code برلمان}, {@code برلماني} ("parliament"). */
    DERIVATION
  }

  /** How it is known that a term stands for a word. */
  public enum Origin {
    /** It is the word as spelled, marks and alef folded. */
    SPELLED,
    /** It is the word's own stem. */
    STEM,
    /** The stemmer's lexicon: a broken plural or a verb form, {@code صواريخ} of {@code صاروخ}. */
    FAMILY,
    /** The lexicon of spellings: {@code مليشيا} of {@code ميليشيا} ("militia"). */
    SPELLING,
    /** A lexicon of names for one thing: {@code بترول} of {@code نفط} ("oil"). */
    ALIAS,
    /** A rule about foreign names: {@code جوجل} of {@code غوغل} ("Google"). */
    RULE,
    /** A space more or less: {@code أبوظبي} of {@code أبو ظبي} ("Abu Dhabi"). */
    COMPOUND,
    /** Learnt from the archive: they look akin and keep the same company. */
    LEARNT,
    /** It looks like a pattern with wildcards: {@code كتاب} like {@code الكتا*} ("book"). */
    WILDCARD,
    /** It is spelled nearly so: {@code كتب} ("books"), one error from {@code كتاب}. */
    FUZZY,
    /** It has the same consonants: {@code كاتب} ("writer") those of {@code كتاب}. */
    CONSONANTS
  }
}
