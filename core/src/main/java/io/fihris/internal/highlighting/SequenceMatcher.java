// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.BytesRef;

/** Finds sequences among the terms of one text. */
final class SequenceMatcher {
  private final List<MarkedSequence> sequences;
  private final Map<BytesRef, Map<Integer, Place>> placesOfTerms = new HashMap<>();

  private record Place(int start, int end) {}

  SequenceMatcher(List<MarkedSequence> sequences) {
    this.sequences = sequences;
    for (MarkedSequence sequence : sequences) {
      sequence.terms().forEach(term -> placesOfTerms.put(new BytesRef(term), new HashMap<>()));
    }
  }

  /** Notes a term of the text. */
  void see(BytesRef term, int position, OffsetAttribute offsets) {
    Map<Integer, Place> places = placesOfTerms.get(term);
    if (places != null) {
      places.put(position, new Place(offsets.startOffset(), offsets.endOffset()));
    }
  }

  /** The words of every sequence in the text. */
  List<Match> matches() {
    var matches = new ArrayList<Match>();
    for (MarkedSequence sequence : sequences) {
      for (int position : placesOf(sequence.terms().getFirst()).keySet()) {
        if (standsAt(sequence, position)) {
          add(matches, sequence, position);
        }
      }
    }
    return matches;
  }

  private boolean standsAt(MarkedSequence sequence, int position) {
    for (int i = 0; i < sequence.terms().size(); i++) {
      String term = sequence.terms().get(i);
      if (!term.isEmpty() && !placesOf(term).containsKey(position + i)) {
        return false;
      }
    }
    return true;
  }

  private void add(List<Match> matches, MarkedSequence sequence, int position) {
    for (int i = 0; i < sequence.terms().size(); i++) {
      Place place = placesOf(sequence.terms().get(i)).get(position + i);
      if (place != null) {
        matches.add(new Match(place.start(), place.end(), sequence.mark()));
      }
    }
  }

  private Map<Integer, Place> placesOf(String term) {
    return placesOfTerms.getOrDefault(new BytesRef(term), Map.of());
  }
}
