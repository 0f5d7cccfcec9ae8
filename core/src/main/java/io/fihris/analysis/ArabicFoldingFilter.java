// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import io.fihris.text.FoldingBuffer;
import io.fihris.text.FoldingLevel;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Brings each term of any tokenizer to a {@link FoldingLevel}; a term of nothing but marks and
 * tatweel is left out.
 *
 * <p>For chains with another tokenizer; {@link ArabicNewsTokenizer} folds by itself. For one thread
 * at a time.
 */
public final class ArabicFoldingFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final FoldingBuffer folded = new FoldingBuffer();
  private final FoldingLevel level;
  private final boolean keepsEmpty;

  /** Folds to {@link FoldingLevel#FOLDED}. */
  public ArabicFoldingFilter(TokenStream input) {
    this(input, FoldingLevel.FOLDED);
  }

  /** Folds to a level. */
  public ArabicFoldingFilter(TokenStream input, FoldingLevel level) {
    this(input, level, false);
  }

  private ArabicFoldingFilter(TokenStream input, FoldingLevel level, boolean keepsEmpty) {
    super(input);
    this.level = level;
    this.keepsEmpty = keepsEmpty;
  }

  /** For prefixes and patterns, which Lucene wants to stay one token, empty or not. */
  static ArabicFoldingFilter forNormalization(TokenStream input, FoldingLevel level) {
    return new ArabicFoldingFilter(input, level, true);
  }

  @Override
  public boolean incrementToken() throws IOException {
    int skipped = 0;
    while (input.incrementToken()) {
      boolean wasEmpty = term.length() == 0;
      int length = folded.fold(level, term.buffer(), 0, term.length());
      if (length > 0 || wasEmpty || keepsEmpty) {
        term.copyBuffer(folded.chars(), 0, length);
        increment.setPositionIncrement(increment.getPositionIncrement() + skipped);
        return true;
      }
      skipped += increment.getPositionIncrement();
    }
    return false;
  }
}
