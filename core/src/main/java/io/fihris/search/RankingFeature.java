// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

/**
 * What speaks for an article. Each feature is a number at least 0, in the unit of a BM25 score:
 * inverse document frequencies, summed over the query's words. A {@link RankingProfile} weighs
 * them.
 */
public enum RankingFeature {
  /**
   * BM25 of the words' stems, plurals and other variants, one unit a word. In queries of more than
   * five words it counts more: there the places of words say less.
   */
  STEM,
  /** BM25 of the words as spelled, alef folded. */
  FOLDED,
  /** BM25 of the words' consonant skeletons: verb forms, rare plurals, loose relatives. */
  SKELETON,
  /**
   * Stems in the headline. In queries of more than eight words they count more: who asks so much
   * retells the news, and so does a headline.
   */
  HEADLINE,
  /** Words as spelled in the headline. */
  HEADLINE_FOLDED,
  /** Stems where lead or body begin, where news says what happened; less with every word. */
  OPENING,
  /** Words as spelled where lead or body begin. */
  OPENING_FOLDED,
  /** Words of the query close to one another, whichever. */
  NEAR,
  /** Neighbours in the query that stand in the article just so. */
  ADJACENT,
  /** How much of the query is in the article at all: the square of the share found. */
  COVERAGE,
  /** How much of the query is within 60 words of the article. */
  PASSAGE,
  /**
   * How short the article is against an average one. What length takes from BM25 is not enough: in
   * a long article words of the query meet by chance, early or near to one another too.
   */
  BREVITY,
  /**
   * Vowel signs that agree with those of the query's words: for each such word 2 where the article
   * has it with signs that agree, 1 where it has it without signs, 0 where all signs contradict;
   * times the word's inverse document frequency, at least 1, and divided by the number of the
   * query's words: in a long query signs stand by chance. Nothing where the query has no signs.
   */
  VOWELS
}
