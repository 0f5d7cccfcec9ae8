// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.ranking;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;

/** The postings of a term that no article holds. */
final class NoPostings extends PostingsEnum {
  static final NoPostings INSTANCE = new NoPostings();

  private NoPostings() {}

  @Override
  public int docID() {
    return NO_MORE_DOCS;
  }

  @Override
  public int nextDoc() {
    return NO_MORE_DOCS;
  }

  @Override
  public int advance(int target) {
    return NO_MORE_DOCS;
  }

  @Override
  public long cost() {
    return 0;
  }

  @Override
  public int freq() {
    return 0;
  }

  @Override
  public int nextPosition() {
    return -1;
  }

  @Override
  public int startOffset() {
    return -1;
  }

  @Override
  public int endOffset() {
    return -1;
  }

  @Override
  public BytesRef getPayload() {
    return new BytesRef();
  }
}
