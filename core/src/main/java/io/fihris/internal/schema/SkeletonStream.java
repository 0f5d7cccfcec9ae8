// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.schema;

import io.fihris.text.ConsonantSkeleton;
import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * The consonant skeletons of an article's stems, each with its frequency. Must be read after the
 * text whose stems were counted. For one thread at a time.
 */
final class SkeletonStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final StemCounts counts;
  private Iterator<Map.Entry<Object, int[]>> next;

  SkeletonStream(StemCounts counts) {
    this.counts = counts;
    this.next = counts.entries().iterator();
  }

  @Override
  public void reset() {
    next = counts.entries().iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!next.hasNext()) {
      return false;
    }
    Map.Entry<Object, int[]> stem = next.next();
    term.append(ConsonantSkeleton.of(new String((char[]) stem.getKey())));
    frequency.setTermFrequency(stem.getValue()[0]);
    return true;
  }
}
