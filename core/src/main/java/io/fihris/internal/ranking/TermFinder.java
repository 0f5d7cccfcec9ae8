// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.ranking;

import io.fihris.internal.ranking.RankedWord.WeightedTerm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/**
 * Looks terms up in every segment of a view. Lucene's own look-up makes an enumerator a term and
 * segment; this one keeps one a field and segment. For one thread at a time.
 */
final class TermFinder {
  private final IndexReader reader;
  private final Map<String, List<TermsEnum>> byField = new HashMap<>();

  TermFinder(IndexReader reader) {
    this.reader = reader;
  }

  WeightedTerm find(String field, String text, float weight) throws IOException {
    var term = new Term(field, text);
    var states = new TermStates(reader.getContext());
    List<TermsEnum> enumerators = enumerators(field);
    for (LeafReaderContext leaf : reader.leaves()) {
      TermsEnum at = enumerators.get(leaf.ord);
      if (at.seekExact(term.bytes())) {
        states.register(at.termState(), leaf.ord, at.docFreq(), at.totalTermFreq());
      }
    }
    return new WeightedTerm(term, states, weight, idf(states.docFreq()));
  }

  private List<TermsEnum> enumerators(String field) throws IOException {
    List<TermsEnum> known = byField.get(field);
    if (known != null) {
      return known;
    }
    var enumerators = new ArrayList<TermsEnum>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      enumerators.add(terms == null ? TermsEnum.EMPTY : terms.iterator());
    }
    byField.put(field, enumerators);
    return enumerators;
  }

  /** BM25's; a term of no article counts as one of half an article. */
  private double idf(int holding) {
    double frequency = Math.max(0.5, holding);
    double articles = Math.max(reader.numDocs(), frequency);
    return Math.log(1 + (articles - frequency + 0.5) / (frequency + 0.5));
  }
}
