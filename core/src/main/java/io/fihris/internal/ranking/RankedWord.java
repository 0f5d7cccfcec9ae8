// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.ranking;

import io.fihris.internal.schema.Fields;
import io.fihris.internal.wording.Member;
import io.fihris.internal.wording.QueryWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;

/**
 * A word of a query with its statistics.
 *
 * @param position of its first occurrence in the query
 * @param times how often it stands in the query
 * @param stems its stem and their variants
 * @param folded the word as spelled
 * @param skeleton its consonants
 * @param stemIdf inverse document frequency of the most frequent of {@code stems}
 */
record RankedWord(
    int position,
    int times,
    List<WeightedTerm> stems,
    WeightedTerm folded,
    WeightedTerm skeleton,
    double stemIdf) {

  /**
   * A term of the index.
   *
   * @param term field and text
   * @param states where it is in each segment
   * @param weight how much a match counts, in (0, 1]
   * @param idf inverse document frequency
   */
  record WeightedTerm(Term term, TermStates states, float weight, double idf) {}

  /** The words of a query, equal ones joined, in the order of their first occurrence. */
  static List<RankedWord> of(List<QueryWord> words, IndexSearcher searcher) throws IOException {
    var times = new LinkedHashMap<String, Integer>();
    var first = new LinkedHashMap<String, QueryWord>();
    for (QueryWord word : words) {
      times.merge(word.folded(), 1, Integer::sum);
      first.putIfAbsent(word.folded(), word);
    }
    var ranked = new ArrayList<RankedWord>();
    for (QueryWord word : first.values()) {
      ranked.add(of(word, times.getOrDefault(word.folded(), 1), searcher));
    }
    return ranked;
  }

  private static RankedWord of(QueryWord word, int times, IndexSearcher searcher)
      throws IOException {
    var stems = new ArrayList<WeightedTerm>();
    double idf = Double.POSITIVE_INFINITY;
    for (Member member : word.members()) {
      WeightedTerm term = term(Fields.TEXT, member.term(), member.weight(), searcher);
      stems.add(term);
      idf = Math.min(idf, term.idf());
    }
    return new RankedWord(
        word.position(),
        times,
        stems,
        term(Fields.TEXT, word.folded(), 1, searcher),
        term(Fields.SKELETON, word.skeleton(), 1, searcher),
        idf);
  }

  private static WeightedTerm term(String field, String text, float weight, IndexSearcher searcher)
      throws IOException {
    var term = new Term(field, text);
    TermStates states = TermStates.build(searcher, term, true);
    int articles = searcher.getIndexReader().numDocs();
    return new WeightedTerm(term, states, weight, idf(articles, states.docFreq()));
  }

  /** BM25's; a term of no article counts as one of half an article. */
  private static double idf(int articles, int holding) {
    double frequency = Math.max(0.5, holding);
    return Math.log(1 + (Math.max(articles, frequency) - frequency + 0.5) / (frequency + 0.5));
  }
}
