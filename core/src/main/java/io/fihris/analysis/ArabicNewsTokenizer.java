// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import io.fihris.text.TermScanner;
import io.fihris.text.WordKind;
import io.fihris.text.WordScanner;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.AttributeImpl;

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

  private final TermAttributes token = attributes();
  private final TermScanner words;
  private final TermLevel[] levels;
  private final String[] types;
  private final byte[] markers;

  private char[] text = new char[INITIAL_CHARS];
  private int length;
  private int level;
  private int positions;
  private boolean sharesAttributes = true;

  /** Makes a tokenizer for the profile {@link AnalysisProfile#NEWS}. */
  public ArabicNewsTokenizer() {
    this(AnalysisProfile.NEWS);
  }

  /** Makes a tokenizer for a profile. */
  public ArabicNewsTokenizer(AnalysisProfile profile) {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, profile);
  }

  /** Makes a tokenizer for a profile; the factory makes the attributes that others add. */
  public ArabicNewsTokenizer(AttributeFactory factory, AnalysisProfile profile) {
    super(AttributeFactory.getStaticImplementation(factory, TermAttributes.class));
    words = new TermScanner(profile.stopWords());
    levels = profile.levels().toArray(new TermLevel[0]);
    types = new String[levels.length];
    markers = new byte[levels.length];
    for (int i = 0; i < levels.length; i++) {
      types[i] = levels[i].label();
      markers[i] = (byte) profile.marker(levels[i]);
    }
    level = levels.length;
  }

  private TermAttributes attributes() {
    return (TermAttributes) addAttribute(CharTermAttribute.class);
  }

  @Override
  public boolean incrementToken() {
    if (sharesAttributes) {
      clearAttributes();
    }
    do {
      while (level == levels.length) {
        if (!words.next()) {
          return false;
        }
        positions = words.increment();
        level = 0;
      }
    } while (!select(level++));
    token.setTerm(words.termBytes(), words.termStart(), words.termLength());
    token.setWord(
        correctOffset(words.start()),
        correctOffset(words.end()),
        positions,
        words.positionLength(),
        types[level - 1]);
    positions = 0;
    return true;
  }

  /** Makes the word's term of a level the selected one; returns whether it has one. */
  private boolean select(int index) {
    if (index > 0 && words.kind() == WordKind.TAG) {
      return false;
    }
    switch (levels[index]) {
      case EXACT -> words.selectExact();
      case FOLDED -> words.selectFolded();
      case STEM -> words.selectStem(markers[index]);
      case FAMILY -> {
        return words.selectFamily(markers[index]);
      }
      case VOCALIZED -> {
        return words.selectVocalized(markers[index]);
      }
    }
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
    words.reset(text, length);
    level = levels.length;
    positions = 0;
    sharesAttributes = hasOthersAttributes();
  }

  /** Whether filters or consumers have added attributes; its own are all set with each token. */
  private boolean hasOthersAttributes() {
    Iterator<AttributeImpl> all = getAttributeImplsIterator();
    all.next();
    return all.hasNext();
  }

  @Override
  public void end() throws IOException {
    super.end();
    int finalOffset = correctOffset(length);
    token.setOffset(finalOffset, finalOffset);
    token.setPositionIncrement(words.gap());
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
