// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.ranking;

import io.fihris.internal.schema.Fields;
import io.fihris.internal.wording.Member;
import io.fihris.internal.wording.QueryWord;
import io.fihris.internal.wording.Vocabulary;
import io.fihris.internal.wording.Vowels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;

/**
 * A word of a query with its statistics.
 *
 * @param position of its first occurrence in the query
 * @param times how often it stands in the query
 * @param stems its stem and their variants
 * @param sequences of terms that stand for it
 * @param folded the word as spelled
 * @param skeleton its consonants
 * @param stemIdf inverse document frequency of the most frequent of {@code stems}; where the index
 *     has none of them, of the rarest term of {@code sequences}
 * @param vowels the signs that were typed with it, the first time that any were
 */
record RankedWord(
    int position,
    int times,
    List<WeightedTerm> stems,
    List<WeightedSequence> sequences,
    WeightedTerm folded,
    WeightedTerm skeleton,
    double stemIdf,
    Vowels vowels) {

  /**
   * A term of the index.
   *
   * @param term field and text
   * @param states where it is in each segment
   * @param weight how much a match counts, in (0, 1]
   * @param idf inverse document frequency
   */
  record WeightedTerm(Term term, TermStates states, float weight, double idf) {
    boolean isKnown() {
      return states.docFreq() > 0;
    }
  }

  /**
   * Terms of the index side by side.
   *
   * @param terms in their order
   * @param offsets positions of the terms from the first
   * @param weight how much a match counts, in (0, 1]
   */
  record WeightedSequence(List<WeightedTerm> terms, List<Integer> offsets, float weight) {
    static WeightedSequence of(Member member, TermFinder finder) throws IOException {
      var terms = new ArrayList<WeightedTerm>();
      var offsets = new ArrayList<Integer>();
      for (int i = 0; i < member.terms().size(); i++) {
        if (!member.terms().get(i).equals(Member.GAP)) {
          terms.add(finder.find(Fields.TEXT, member.terms().get(i), member.weight()));
          offsets.add(i);
        }
      }
      return new WeightedSequence(terms, offsets, member.weight());
    }

    double idf() {
      return terms.stream().mapToDouble(WeightedTerm::idf).max().orElseThrow();
    }
  }

  /** The words of a query, equal ones joined, in the order of their first occurrence. */
  static List<RankedWord> of(List<QueryWord> words, Vocabulary vocabulary) throws IOException {
    var times = new LinkedHashMap<String, Integer>();
    var first = new LinkedHashMap<String, QueryWord>();
    for (QueryWord word : words) {
      times.merge(word.folded(), 1, Integer::sum);
      first.merge(word.folded(), word, RankedWord::withVowels);
    }
    var finder = new TermFinder(vocabulary);
    var ranked = new ArrayList<RankedWord>();
    for (QueryWord word : first.values()) {
      ranked.add(of(word, times.getOrDefault(word.folded(), 1), finder));
    }
    return ranked;
  }

  private static QueryWord withVowels(QueryWord first, QueryWord again) {
    return first.vowels().isEmpty() ? again.at(first.position()) : first;
  }

  private static RankedWord of(QueryWord word, int times, TermFinder finder) throws IOException {
    var stems = new ArrayList<WeightedTerm>();
    var sequences = new ArrayList<WeightedSequence>();
    for (Member member : word.members()) {
      if (member.isSequence()) {
        sequences.add(WeightedSequence.of(member, finder));
      } else {
        stems.add(finder.find(Fields.TEXT, member.term(), member.weight()));
      }
    }
    return new RankedWord(
        word.position(),
        times,
        stems,
        sequences,
        finder.find(Fields.TEXT, word.folded(), 1),
        finder.find(Fields.SKELETON, word.skeleton(), 1),
        idf(stems, sequences),
        word.vowels());
  }

  private static double idf(List<WeightedTerm> stems, List<WeightedSequence> sequences) {
    boolean isKnown = sequences.isEmpty() || stems.stream().anyMatch(WeightedTerm::isKnown);
    return isKnown
        ? stems.stream().mapToDouble(WeightedTerm::idf).min().orElseThrow()
        : sequences.stream().mapToDouble(WeightedSequence::idf).min().orElseThrow();
  }
}
