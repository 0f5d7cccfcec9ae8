// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.ranking;

import io.fihris.internal.ranking.RankedWord.WeightedSequence;
import io.fihris.internal.ranking.RankedWord.WeightedTerm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.PostingsEnum;

/** Where the terms of a sequence stand side by side in the articles of a segment. */
final class SequencePostings {
  private final WeightedSequence sequence;
  private final List<PostingsEnum> postings = new ArrayList<>();

  /** Finds the postings of a term in the segment. */
  @FunctionalInterface
  interface Finding {
    PostingsEnum of(WeightedTerm term) throws IOException;
  }

  SequencePostings(WeightedSequence sequence, Finding finding) throws IOException {
    this.sequence = sequence;
    for (WeightedTerm term : sequence.terms()) {
      postings.add(finding.of(term));
    }
  }

  /** The positions of the first term in an article; articles are asked for in ascending order. */
  int[] positions(int doc) throws IOException {
    for (PostingsEnum term : postings) {
      if (!EvidenceReader.isAt(term, doc)) {
        return new int[0];
      }
    }
    int[] starts = starts(0);
    for (int i = 1; i < postings.size() && starts.length > 0; i++) {
      int[] others = starts(i);
      int[] before = starts;
      starts = IntStream.of(others).filter(start -> isAmong(start, before)).toArray();
    }
    return starts;
  }

  /** Where the sequence would start if a term of it stood in its place. */
  private int[] starts(int term) throws IOException {
    var starts = new int[postings.get(term).freq()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = postings.get(term).nextPosition() - sequence.offsets().get(term);
    }
    return starts;
  }

  private static boolean isAmong(int start, int[] ascending) {
    return Arrays.binarySearch(ascending, start) >= 0;
  }
}
