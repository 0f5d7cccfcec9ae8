// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.expanding;

import io.fihris.internal.schema.Fields;
import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

/**
 * Looks for terms of the text field in the dictionary of an index, for a limited time. Lucene's own
 * time limit does not cover this part of a search. For one query each.
 */
final class TermLookup {
  /** The clock is read once for so many terms. */
  private static final int TERMS_A_TICK = 64;

  private final IndexReader reader;
  private final long endNanos;
  private boolean complete = true;

  TermLookup(IndexReader reader, Duration time) {
    this.reader = reader;
    this.endNanos = System.nanoTime() + time.toNanos();
  }

  /** Is told of a term. */
  @FunctionalInterface
  interface Finding {
    /**
     * Takes note of a term.
     *
     * @param term as it is in the index, until the next one is found
     * @param articles how many hold it, deleted ones too
     */
    void found(BytesRef term, int articles);
  }

  /** Tells of every term that the automaton accepts, in the order of the index. */
  void forEach(Automaton accepted, Finding finding) throws IOException {
    forEach(new CompiledAutomaton(accepted), finding);
  }

  /** Tells of every term that the automaton accepts, in the order of the index. */
  void forEach(CompiledAutomaton accepted, Finding finding) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Fields.TEXT);
    if (terms == null) {
      return;
    }
    TermsEnum found = accepted.getTermsEnum(terms);
    int seen = 0;
    for (BytesRef term = next(found, seen); term != null; term = next(found, ++seen)) {
      finding.found(term, found.docFreq());
    }
  }

  /** Whether every term was seen: the time sufficed. */
  boolean isComplete() {
    return complete;
  }

  private @Nullable BytesRef next(TermsEnum found, int seen) throws IOException {
    if (seen % TERMS_A_TICK == 0 && System.nanoTime() - endNanos > 0) {
      complete = false;
      return null;
    }
    return found.next();
  }
}
