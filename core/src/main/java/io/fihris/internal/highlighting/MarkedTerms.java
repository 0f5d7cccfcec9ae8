// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import io.fihris.internal.highlighting.MarkedSequence.Place;
import io.fihris.internal.wording.Member;
import io.fihris.internal.wording.QueryPhrase;
import io.fihris.internal.wording.QueryWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a highlight marks. Immutable.
 *
 * @param terms marked wherever they stand
 * @param sequences terms marked only where they stand together
 */
public record MarkedTerms(Map<String, MarkedTerm> terms, List<MarkedSequence> sequences) {
  /** Copies the collections. */
  public MarkedTerms {
    terms = Map.copyOf(terms);
    sequences = List.copyOf(sequences);
  }

  /** The terms of a query's words, and the sequences that stand for them. */
  public static MarkedTerms of(List<QueryWord> words) {
    return of(words, List.of());
  }

  /**
   * The terms of a query's words, and the sequences that stand for them.
   *
   * @param phrases whose words, which are among the others, are marked only side by side
   */
  public static MarkedTerms of(List<QueryWord> words, List<QueryPhrase> phrases) {
    var collector = new Collector();
    Set<Integer> inPhrases = new HashSet<>();
    phrases.forEach(phrase -> inPhrases.addAll(phrase.positions()));
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int word = 0; word < words.size(); word++) {
      numbers.put(words.get(word).position(), word);
      if (!inPhrases.contains(words.get(word).position())) {
        collector.add(words.get(word), word);
      }
    }
    phrases.forEach(phrase -> collector.add(phrase, numbers));
    return new MarkedTerms(collector.terms, collector.sequences);
  }

  boolean isEmpty() {
    return terms.isEmpty() && sequences.isEmpty();
  }

  /** Every term of which a text may hold some. */
  Set<String> all() {
    var all = new HashSet<>(terms.keySet());
    for (MarkedSequence sequence : sequences) {
      sequence.places().forEach(place -> all.addAll(place.terms()));
    }
    return all;
  }

  private static final class Collector {
    private final Map<String, MarkedTerm> terms = new HashMap<>();
    private final List<MarkedSequence> sequences = new ArrayList<>();
    private int forms;

    void add(QueryWord word, int number) {
      put(word.folded(), number);
      for (Member member : word.members()) {
        if (member.isSequence()) {
          add(member, new MarkedTerm(number, forms++));
        } else {
          put(member.term(), number);
        }
      }
    }

    private void put(String term, int number) {
      if (!terms.containsKey(term)) {
        terms.put(term, new MarkedTerm(number, forms++));
      }
    }

    private void add(Member member, MarkedTerm mark) {
      var places = new ArrayList<Place>();
      for (int i = 0; i < member.terms().size(); i++) {
        String term = member.terms().get(i);
        if (!term.equals(Member.GAP)) {
          places.add(new Place(i, List.of(term), mark));
        }
      }
      sequences.add(new MarkedSequence(places, 0));
    }

    void add(QueryPhrase phrase, Map<Integer, Integer> numbers) {
      var places = new ArrayList<Place>();
      for (int i = 0; i < phrase.positions().size(); i++) {
        int position = phrase.positions().get(i);
        var mark = new MarkedTerm(numbers.getOrDefault(position, 0), forms++);
        places.add(new Place(position, phrase.terms().get(i), mark));
      }
      sequences.add(new MarkedSequence(places, phrase.slop()));
    }
  }
}
