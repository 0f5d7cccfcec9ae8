// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.schema;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/** The lookups of a sketch as terms of four bytes. For one thread at a time. */
final class LookupStream extends TokenStream {
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final List<Integer> lookups;
  private Iterator<Integer> next;

  LookupStream(List<Integer> lookups) {
    this.lookups = lookups;
    this.next = lookups.iterator();
  }

  @Override
  public void reset() {
    next = lookups.iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!next.hasNext()) {
      return false;
    }
    var bytes = new BytesRef(new byte[Integer.BYTES]);
    NumericUtils.intToSortableBytes(next.next(), bytes.bytes, 0);
    bytes.length = Integer.BYTES;
    term.setBytesRef(bytes);
    return true;
  }
}
