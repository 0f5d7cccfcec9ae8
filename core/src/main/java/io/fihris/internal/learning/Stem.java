// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

/**
 * A stem of an archive, and what its words show: only nouns and adjectives stand with the article,
 * and foreign names hardly ever do.
 *
 * @param letters in loose spelling
 * @param count how often it stands in what was read
 * @param withArticle how often it does so with the article
 * @param asVerb how often it stands with another letter of a conjugated verb at its beginning
 */
record Stem(String letters, int count, int withArticle, int asVerb) {
  /** A trace in less than this part of its words is a slip of writers or of the stemmer. */
  private static final double TRACE = 0.03;

  /** Whether it stands with the article. */
  boolean isNoun() {
    return withArticle > TRACE * count;
  }

  /** Whether it stands neither with the article nor as a verb, as foreign names do. */
  boolean isName() {
    return !isNoun() && !isVerb();
  }

  /** Whether it stands as a verb. */
  boolean isVerb() {
    return asVerb > TRACE * count;
  }

  boolean beginsWithOneOf(String beginnings) {
    return beginnings.indexOf(letters.charAt(0)) >= 0;
  }

  int length() {
    return letters.length();
  }
}
