// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

/**
 * What speaks for an article. Each feature is a number at least 0, in the unit of a BM25 score:
 * inverse document frequencies, summed over the query's words. A {@link RankingProfile} weighs
 * them.
 */
public enum RankingFeature {
  /** BM25 of the words' stems, plurals and other variants, one unit a word. */
  STEM,
  /** BM25 of the words as spelled, alef folded. */
  FOLDED,
  /** BM25 of the words' consonant skeletons: verb forms, rare plurals, loose relatives. */
  SKELETON,
  /** Stems in the headline. */
  HEADLINE,
  /** Words as spelled in the headline. */
  HEADLINE_FOLDED,
  /** Stems among the first 50 words of lead and body, where news says what happened. */
  OPENING,
  /** Words as spelled among the first 50 words of lead and body. */
  OPENING_FOLDED,
  /** Neighbours in the query that are at most three words further apart in the article. */
  NEAR,
  /** Neighbours in the query that stand in the article just so. */
  ADJACENT,
  /** How much of the query is in the article at all: the square of the share found. */
  COVERAGE,
  /** How much of the query is within 30 words of the article. */
  PASSAGE
}
