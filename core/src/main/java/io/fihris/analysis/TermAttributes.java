// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import java.util.Arrays;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;
import org.jspecify.annotations.Nullable;

/**
 * All attributes of a token in one object, with the term as a slice of UTF-8.
 *
 * <p>The index writer reads the slice; characters are made only when somebody asks for them, and
 * from then on they are the term. The benchmark {@code AnalysisSpeed} justifies the class. For one
 * thread at a time.
 */
public final class TermAttributes extends AttributeImpl
    implements CharTermAttribute,
        TermToBytesRefAttribute,
        OffsetAttribute,
        PositionIncrementAttribute,
        PositionLengthAttribute,
        TypeAttribute {
  private static final int INITIAL_CHARS = 32;
  private static final BytesRef NO_TERM = new BytesRef();

  private final BytesRef bytes = new BytesRef();
  private char[] chars = new char[INITIAL_CHARS];
  private int length;
  private boolean isChars;
  private byte[] encoded = BytesRef.EMPTY_BYTES;

  private int startOffset;
  private int endOffset;
  private int positionIncrement = 1;
  private int positionLength = 1;
  private String type = DEFAULT_TYPE;

  /** Makes the attributes of no token; used by Lucene. */
  public TermAttributes() {}

  /** Makes a slice of UTF-8 the term; it must stay until the next token. */
  void setTerm(byte[] utf8, int from, int length) {
    bytes.bytes = utf8;
    bytes.offset = from;
    bytes.length = length;
    isChars = false;
  }

  /** Sets all but the term. */
  void setWord(int start, int end, int increment, int positions, String type) {
    startOffset = start;
    endOffset = end;
    positionIncrement = increment;
    positionLength = positions;
    this.type = type;
  }

  @Override
  public BytesRef getBytesRef() {
    if (isChars) {
      int room = UnicodeUtil.maxUTF8Length(length);
      if (encoded.length < room) {
        encoded = new byte[ArrayUtil.oversize(room, Byte.BYTES)];
      }
      bytes.bytes = encoded;
      bytes.offset = 0;
      bytes.length = UnicodeUtil.UTF16toUTF8(chars, 0, length, encoded);
    }
    return bytes;
  }

  private void toChars() {
    if (!isChars) {
      growTo(bytes.length);
      length = UnicodeUtil.UTF8toUTF16(bytes.bytes, bytes.offset, bytes.length, chars);
      isChars = true;
    }
  }

  private void growTo(int room) {
    if (chars.length < room) {
      chars = Arrays.copyOf(chars, ArrayUtil.oversize(room, Character.BYTES));
    }
  }

  @Override
  public void copyBuffer(char[] buffer, int offset, int length) {
    growTo(length);
    System.arraycopy(buffer, offset, chars, 0, length);
    this.length = length;
    isChars = true;
  }

  @Override
  public char[] buffer() {
    toChars();
    return chars;
  }

  @Override
  public char[] resizeBuffer(int newSize) {
    toChars();
    growTo(newSize);
    return chars;
  }

  @Override
  public CharTermAttribute setLength(int length) {
    toChars();
    if (length < 0 || length > chars.length) {
      throw new IllegalArgumentException(
          "Invalid value for term length (valid values 0 - " + chars.length + "): " + length);
    }
    this.length = length;
    return this;
  }

  @Override
  public CharTermAttribute setEmpty() {
    length = 0;
    isChars = true;
    return this;
  }

  @Override
  public int length() {
    toChars();
    return length;
  }

  @Override
  public char charAt(int index) {
    toChars();
    if (index < 0 || index >= length) {
      throw new IndexOutOfBoundsException(index);
    }
    return chars[index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return toString().substring(start, end);
  }

  @Override
  public CharTermAttribute append(@Nullable CharSequence text) {
    CharSequence safe = text == null ? "null" : text;
    return append(safe, 0, safe.length());
  }

  @Override
  public CharTermAttribute append(@Nullable CharSequence text, int start, int end) {
    CharSequence safe = text == null ? "null" : text;
    for (int i = start; i < end; i++) {
      append(safe.charAt(i));
    }
    return this;
  }

  @Override
  public CharTermAttribute append(char c) {
    resizeBuffer(length() + 1)[length++] = c;
    return this;
  }

  @Override
  public CharTermAttribute append(@Nullable String text) {
    return append((CharSequence) text);
  }

  @Override
  public CharTermAttribute append(@Nullable StringBuilder text) {
    return append((CharSequence) text);
  }

  @Override
  public CharTermAttribute append(@Nullable CharTermAttribute text) {
    return append((CharSequence) text);
  }

  @Override
  public int startOffset() {
    return startOffset;
  }

  @Override
  public int endOffset() {
    return endOffset;
  }

  @Override
  public void setOffset(int start, int end) {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "Invalid value for offsets (0 <= start <= end): " + start + ", " + end);
    }
    startOffset = start;
    endOffset = end;
  }

  @Override
  public int getPositionIncrement() {
    return positionIncrement;
  }

  @Override
  public void setPositionIncrement(int increment) {
    if (increment < 0) {
      throw new IllegalArgumentException(
          "Invalid value for position increment (0 or more): " + increment);
    }
    positionIncrement = increment;
  }

  @Override
  public int getPositionLength() {
    return positionLength;
  }

  @Override
  public void setPositionLength(int positions) {
    if (positions < 1) {
      throw new IllegalArgumentException(
          "Invalid value for position length (1 or more): " + positions);
    }
    positionLength = positions;
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public void setType(String type) {
    this.type = type;
  }

  @Override
  public void clear() {
    setTerm(NO_TERM.bytes, 0, 0);
    setWord(0, 0, 1, 1, DEFAULT_TYPE);
  }

  @Override
  public void end() {
    clear();
    positionIncrement = 0;
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(CharTermAttribute.class, "term", toString());
    reflector.reflect(TermToBytesRefAttribute.class, "bytes", BytesRef.deepCopyOf(getBytesRef()));
    reflector.reflect(OffsetAttribute.class, "startOffset", startOffset);
    reflector.reflect(OffsetAttribute.class, "endOffset", endOffset);
    reflector.reflect(PositionIncrementAttribute.class, "positionIncrement", positionIncrement);
    reflector.reflect(PositionLengthAttribute.class, "positionLength", positionLength);
    reflector.reflect(TypeAttribute.class, "type", type);
  }

  @Override
  public void copyTo(AttributeImpl target) {
    ((CharTermAttribute) target).copyBuffer(buffer(), 0, length());
    ((OffsetAttribute) target).setOffset(startOffset, endOffset);
    ((PositionIncrementAttribute) target).setPositionIncrement(positionIncrement);
    ((PositionLengthAttribute) target).setPositionLength(positionLength);
    ((TypeAttribute) target).setType(type);
  }

  @Override
  public TermAttributes clone() {
    TermAttributes copy = new TermAttributes();
    copyTo(copy);
    return copy;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TermAttributes that
        && toString().equals(that.toString())
        && startOffset == that.startOffset
        && endOffset == that.endOffset
        && positionIncrement == that.positionIncrement
        && positionLength == that.positionLength
        && type.equals(that.type);
  }

  @Override
  public int hashCode() {
    return 31 * toString().hashCode() + startOffset;
  }

  @Override
  public String toString() {
    toChars();
    return new String(chars, 0, length);
  }
}
