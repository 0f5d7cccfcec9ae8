// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.ranking;

import io.fihris.internal.ranking.RankedWord.WeightedTerm;
import io.fihris.internal.wording.Vocabulary;
import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;

/**
 * Finds terms in a view and how rare they are.
 *
 * @param vocabulary of the view
 */
record TermFinder(Vocabulary vocabulary) {

  WeightedTerm find(String field, String text, float weight) throws IOException {
    var term = new Term(field, text);
    TermStates states = vocabulary.states(term);
    return new WeightedTerm(term, states, weight, idf(states.docFreq()));
  }

  /** BM25's; a term of no article counts as one of half an article. */
  private double idf(int holding) {
    double frequency = Math.max(0.5, holding);
    double articles = Math.max(vocabulary.view().getIndexReader().numDocs(), frequency);
    return Math.log(1 + (articles - frequency + 0.5) / (frequency + 0.5));
  }
}
