// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import io.fihris.text.WordScanner;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Makes all terms of Arabic news in one pass over the characters.
 *
 * <p>What a word is, {@link WordScanner} tells; which terms it gets, the {@link AnalysisProfile}. A
 * word's terms share its position and its offsets in the original text, and their type is the
 * {@linkplain TermLevel#label() label} of their level. A stop word leaves a gap. The text is read
 * as a whole: two bytes of memory a character. For one thread at a time.
 */
public final class ArabicNewsTokenizer extends Tokenizer {
  private static final int INITIAL_CHARS = 256;

  /** A larger buffer is given back when the stream is closed. */
  private static final int MAX_KEPT_CHARS = 1 << 20;

  private final CharTermAttribute termAttribute = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute positionLength =
      addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final TermSource source;
  private char[] text = new char[INITIAL_CHARS];
  private int length;
  private int level;
  private int positions;

  /** Makes a tokenizer for the profile {@link AnalysisProfile#NEWS}. */
  public ArabicNewsTokenizer() {
    this(AnalysisProfile.NEWS);
  }

  /** Makes a tokenizer for a profile. */
  public ArabicNewsTokenizer(AnalysisProfile profile) {
    source = new TermSource(profile);
    level = source.levelCount();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    do {
      while (level == source.levelCount()) {
        if (!source.next()) {
          return false;
        }
        positions += source.word().isStacked() ? 0 : 1;
        level = source.isStopWord() ? level : 0;
      }
    } while (!source.write(level++));
    WordScanner word = source.word();
    termAttribute.copyBuffer(source.term(), 0, source.termLength());
    offset.setOffset(correctOffset(word.start()), correctOffset(word.end()));
    increment.setPositionIncrement(positions);
    positions = 0;
    positionLength.setPositionLength(word.positionLength());
    type.setType(source.level(level - 1).label());
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
    for (int read = 0; read >= 0; read = input.read(text, length, text.length - length)) {
      length += read;
      if (length == text.length) {
        text = Arrays.copyOf(text, 2 * length);
      }
    }
    source.reset(text, length);
    level = source.levelCount();
    positions = 0;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int finalOffset = correctOffset(length);
    offset.setOffset(finalOffset, finalOffset);
    increment.setPositionIncrement(positions);
  }

  @Override
  public void close() throws IOException {
    super.close();
    if (text.length > MAX_KEPT_CHARS) {
      text = new char[INITIAL_CHARS];
      length = 0;
    }
  }
}
