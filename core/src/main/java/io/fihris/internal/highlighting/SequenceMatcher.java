// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import io.fihris.internal.highlighting.MarkedSequence.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds sequences among the terms of one text, as Lucene's phrase queries find them. */
final class SequenceMatcher {
  private final List<MarkedSequence> sequences;
  private final Map<String, List<Seen>> seen = new HashMap<>();

  private record Seen(int position, int start, int end) {}

  SequenceMatcher(List<MarkedSequence> sequences) {
    this.sequences = sequences;
    for (MarkedSequence sequence : sequences) {
      for (Place place : sequence.places()) {
        place.terms().forEach(term -> seen.put(term, new ArrayList<>()));
      }
    }
  }

  /** Notes a term of the text, which stands at [start, end). */
  void see(String term, int position, int start, int end) {
    List<Seen> places = seen.get(term);
    if (places != null) {
      places.add(new Seen(position, start, end));
    }
  }

  /** Whether every word of a sequence was seen anywhere. */
  boolean hasSeenOne() {
    return sequences.stream().anyMatch(sequence -> sequence.places().stream().allMatch(this::has));
  }

  private boolean has(Place place) {
    return place.terms().stream().anyMatch(term -> !seenOf(term).isEmpty());
  }

  /** The words of every sequence in the text. */
  List<Match> matches() {
    var matches = new ArrayList<Match>();
    for (MarkedSequence sequence : sequences) {
      add(matches, sequence);
    }
    return matches;
  }

  /** Where every word has a place among slop + 1 neighbouring beginnings, there is a match. */
  private void add(List<Match> matches, MarkedSequence sequence) {
    List<SortedMap<Integer, Seen>> ofPlaces =
        sequence.places().stream().map(this::byBeginning).toList();
    var beginnings = new TreeSet<Integer>();
    ofPlaces.forEach(ofPlace -> beginnings.addAll(ofPlace.keySet()));
    for (int beginning : beginnings) {
      int end = beginning + sequence.slop() + 1;
      List<SortedMap<Integer, Seen>> near =
          ofPlaces.stream().map(ofPlace -> ofPlace.subMap(beginning, end)).toList();
      if (isMatch(near)) {
        addAll(matches, sequence, near);
      }
    }
  }

  private List<Seen> seenOf(String term) {
    return seen.getOrDefault(term, List.of());
  }

  /** Where the sequence would begin, did this word stand in its place, and the word. */
  private SortedMap<Integer, Seen> byBeginning(Place place) {
    var byBeginning = new TreeMap<Integer, Seen>();
    for (String term : place.terms()) {
      seenOf(term).forEach(word -> byBeginning.put(word.position() - place.offset(), word));
    }
    return byBeginning;
  }

  /** Whether each place has a word, and not all share too few: a phrase may repeat a word. */
  private static boolean isMatch(List<SortedMap<Integer, Seen>> near) {
    var words = new HashSet<Seen>();
    for (SortedMap<Integer, Seen> ofPlace : near) {
      if (ofPlace.isEmpty()) {
        return false;
      }
      words.addAll(ofPlace.values());
    }
    return words.size() >= near.size();
  }

  private static void addAll(
      List<Match> matches, MarkedSequence sequence, List<SortedMap<Integer, Seen>> near) {
    for (int i = 0; i < near.size(); i++) {
      MarkedTerm mark = sequence.places().get(i).mark();
      near.get(i).values().forEach(word -> matches.add(new Match(word.start(), word.end(), mark)));
    }
  }
}
