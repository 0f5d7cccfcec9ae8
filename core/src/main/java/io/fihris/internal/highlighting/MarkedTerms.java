// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import io.fihris.internal.wording.Member;
import io.fihris.internal.wording.QueryWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The terms that a highlight marks, looked up by their bytes. Most words of a text are not asked
 * for, and are turned away by their length and four of their bytes; the benchmark {@code
 * HighlightSpeed} justifies that. Immutable.
 */
public final class MarkedTerms {
  private static final int SLOTS_A_TERM = 8;

  private final List<MarkedSequence> sequences;
  private final byte[][] keys;
  private final MarkedTerm[] values;
  private final int mask;
  private final boolean isEmpty;

  /** The terms of a query's words, and the sequences that stand for them. */
  public static MarkedTerms of(List<QueryWord> words) {
    var terms = new HashMap<String, MarkedTerm>();
    var sequences = new ArrayList<MarkedSequence>();
    for (int word = 0; word < words.size(); word++) {
      terms.putIfAbsent(words.get(word).folded(), new MarkedTerm(word, terms.size()));
      for (Member member : words.get(word).members()) {
        var mark = new MarkedTerm(word, terms.size() + sequences.size());
        if (member.isSequence()) {
          sequences.add(new MarkedSequence(member.terms(), mark));
        } else {
          terms.putIfAbsent(member.term(), mark);
        }
      }
    }
    return new MarkedTerms(terms, sequences);
  }

  MarkedTerms(Map<String, MarkedTerm> terms, List<MarkedSequence> sequences) {
    this.sequences = List.copyOf(sequences);
    int slots = Integer.highestOneBit(Math.max(1, terms.size()) * SLOTS_A_TERM - 1) << 1;
    keys = new byte[slots][];
    values = new MarkedTerm[slots];
    mask = slots - 1;
    isEmpty = terms.isEmpty() && sequences.isEmpty();
    terms.forEach(this::put);
  }

  private void put(String term, MarkedTerm value) {
    var bytes = new BytesRef(term);
    int slot = slot(bytes);
    while (values[slot] != null) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = Arrays.copyOf(bytes.bytes, bytes.length);
    values[slot] = value;
  }

  /** Terms that are marked only side by side. */
  List<MarkedSequence> sequences() {
    return sequences;
  }

  boolean hasSequences() {
    return !sequences.isEmpty();
  }

  boolean isEmpty() {
    return isEmpty;
  }

  /** What is known of a term; null where it is not asked for. */
  @Nullable MarkedTerm find(BytesRef term) {
    int slot = slot(term);
    while (values[slot] != null) {
      byte[] key = keys[slot];
      int end = term.offset + term.length;
      if (Arrays.equals(key, 0, key.length, term.bytes, term.offset, end)) {
        return values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return null;
  }

  /** By the length, the second byte, one of the middle and the last two. */
  private int slot(BytesRef term) {
    byte[] bytes = term.bytes;
    int first = term.offset;
    int last = first + term.length - 1;
    int hash = term.length + 31 * bytes[last];
    hash = 31 * hash + bytes[Math.max(first, last - 2)];
    hash = 31 * hash + bytes[(first + last) >>> 1];
    hash = 31 * hash + bytes[Math.min(last, first + 1)];
    return (hash ^ hash >>> 11) & mask;
  }
}
