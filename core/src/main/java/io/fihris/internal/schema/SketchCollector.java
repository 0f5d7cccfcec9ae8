// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.schema;

import io.fihris.internal.resemblance.SketchBuilder;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.StringHelper;

/** Draws the sketch of the folded words that pass by. For one thread at a time. */
final class SketchCollector extends TokenFilter {
  private static final int SEED = 0;

  private final TermToBytesRefAttribute term = addAttribute(TermToBytesRefAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final SketchBuilder sketch;

  SketchCollector(TokenStream input, SketchBuilder sketch) {
    super(input);
    this.sketch = sketch;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    sketch.startPart();
  }

  /** The first term at a position is the folded word. */
  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (step.getPositionIncrement() > 0) {
      sketch.add(StringHelper.murmurhash3_x86_32(term.getBytesRef(), SEED));
    }
    return true;
  }
}
