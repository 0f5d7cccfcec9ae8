// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import io.fihris.text.FoldingBuffer;
import io.fihris.text.FoldingLevel;
import io.fihris.text.Segmenter;
import io.fihris.text.WordScanner;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Replaces each Arabic term of any tokenizer by its stem in careless spelling: {@code وبالمدرسة}
 * ("and in the school") becomes {@code مدرس}.
 *
 * <p>Other terms, terms longer than {@link WordScanner#MAX_LENGTH} and terms marked as keyword stay
 * as they are. Put no filter in front that changes Arabic letters: the hamza helps to tell a
 * particle from a root. For one thread at a time.
 */
public final class ArabicNewsStemFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final Segmenter segmenter = Segmenter.news();
  private final FoldingBuffer exact = new FoldingBuffer();
  private final char[] basic = new char[WordScanner.MAX_LENGTH];
  private final char[] stem = new char[2 * WordScanner.MAX_LENGTH];

  /** Stems the terms of a stream. */
  public ArabicNewsStemFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword()) {
      int length = exact.fold(FoldingLevel.EXACT, term.buffer(), 0, term.length());
      if (length > 0 && length <= WordScanner.MAX_LENGTH && isArabic(exact.chars(), length)) {
        FoldingBuffer.copyBasic(exact.chars(), length, basic);
        int cuts = segmenter.segment(basic, 0, length);
        term.copyBuffer(stem, 0, segmenter.writeStem(basic, 0, length, cuts, stem, 0));
      }
    }
    return true;
  }

  private static boolean isArabic(char[] letters, int length) {
    for (int i = 0; i < length; i++) {
      if (!WordScanner.isArabic(letters[i])) {
        return false;
      }
    }
    return true;
  }
}
