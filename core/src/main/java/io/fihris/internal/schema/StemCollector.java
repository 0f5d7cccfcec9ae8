// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.schema;

import io.fihris.analysis.TermLevel;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Counts the stems that pass by. For one thread at a time. */
final class StemCollector extends TokenFilter {
  private static final String STEM = TermLevel.STEM.label();

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final StemCounts counts;

  StemCollector(TokenStream input, StemCounts counts) {
    super(input);
    this.counts = counts;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (type.type().equals(STEM)) {
      counts.add(term.buffer(), 1, term.length() - 1);
    }
    return true;
  }
}
