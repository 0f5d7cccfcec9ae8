// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A stretch of text as {@link LetterCodes}, cut into runs: what stands between two spaces.
 *
 * <p>How: one loop looks every character up and does nothing else; then the codes are asked eight
 * at a time whether they are spaces, and the bounds of the runs are read from the bits. The
 * benchmark {@code AnalysisSpeed} justifies it. For one thread at a time.
 */
final class TextBlock {
  /** Most characters of a block. */
  static final int CHARS = 512;

  /** Most runs of a block. */
  static final int RUNS = CHARS / 2 + 1;

  /** A run that is no word of at most sixteen basic letters, with or without marks. */
  static final int ODD_RUN = -1;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EACH = 0x0101010101010101L;

  /** Times this, eight bytes of 0 or 1 show as bits in the top byte. */
  private static final long GATHER = 0x0102040810204080L;

  private final byte[] codes = new byte[CHARS + 2 * Long.SIZE];
  private final int[] edges = new int[2 * (RUNS + Long.SIZE)];
  private int origin;
  private int end;
  private int runs;

  /** Empties the block. */
  void clear() {
    runs = 0;
  }

  /** Reads on at an offset of a text, up to the text's end or the last space that fits. */
  void read(char[] text, int from, int length) {
    origin = from;
    int count = Math.min(CHARS, length - from);
    classify(text, count);
    findRuns(count);
    end = count;
    boolean isCut = from + count < length && runs > 0 && edges[2 * runs - 1] == count;
    if (isCut && edges[2 * runs - 2] > 0) {
      runs--;
      end = edges[2 * runs];
    }
  }

  private void classify(char[] text, int count) {
    final byte[] table = LetterCodes.shipped();
    final byte[] codes = this.codes;
    final int from = origin;
    for (int i = 0; i < count; i++) {
      codes[i] = table[text[from + i]];
    }
    for (int i = 0; i < Long.SIZE; i += Long.BYTES) {
      LONGS.set(codes, count + i, Byte.toUnsignedLong(LetterCodes.SPACE) * EACH);
    }
  }

  private void findRuns(int count) {
    final int[] edges = this.edges;
    int found = 0;
    long before = 1;
    for (int at = 0; at <= count; at += Long.SIZE) {
      long spaces = spaces(at);
      long bits = spaces ^ (spaces << 1 | before);
      before = spaces >>> (Long.SIZE - 1);
      while (bits != 0) {
        edges[found++] = at + Long.numberOfTrailingZeros(bits);
        bits &= bits - 1;
      }
    }
    runs = found >>> 1;
  }

  /** A bit for each of 64 characters, set where it is a space. */
  private long spaces(int at) {
    long spaces = 0;
    for (int i = 0; i < Long.SIZE; i += Long.BYTES) {
      long flags = ((long) LONGS.get(codes, at + i) >>> 7) & EACH;
      spaces |= ((flags * GATHER) >>> 56) << i;
    }
    return spaces;
  }

  /** {@return the number of runs} */
  int runs() {
    return runs;
  }

  /** {@return the offset in the text at which the next block begins} */
  int end() {
    return origin + end;
  }

  /** {@return the offset of a run's first character in the text} */
  int start(int run) {
    return origin + edges[2 * run];
  }

  /** {@return the offset behind a run's last character in the text} */
  int end(int run) {
    return origin + edges[2 * run + 1];
  }

  /**
   * {@return how many letters a run has, its marks packed away, or {@link #ODD_RUN}}
   *
   * <p>{@link #first} and {@link #second} then give them.
   */
  int pack(int run) {
    int from = edges[2 * run];
    int until = edges[2 * run + 1];
    int length = until - from;
    long first = PackedWord.load(codes, from, length);
    long second = PackedWord.load(codes, from + PackedWord.HALF, length - PackedWord.HALF);
    if (length > PackedWord.MAX_LENGTH || PackedWord.hasOthers(first | second)) {
      length = dropMarks(from, until);
    }
    return length == 1 && codes[until] == LetterCodes.POINT ? ODD_RUN : length;
  }

  /** Moves a run's letters to its beginning. */
  private int dropMarks(int from, int until) {
    final byte[] codes = this.codes;
    if (codes[from] >= LetterCodes.NO_LETTER || until - from > WordScanner.MAX_LENGTH) {
      return ODD_RUN;
    }
    int to = from;
    for (int i = from; i < until; i++) {
      byte code = codes[i];
      if (code == LetterCodes.ODD) {
        return ODD_RUN;
      }
      codes[to] = code;
      to += code < LetterCodes.NO_LETTER ? 1 : 0;
    }
    return to - from > PackedWord.MAX_LENGTH ? ODD_RUN : to - from;
  }

  /** {@return the first eight letters of a run that was packed to so many letters} */
  long first(int run, int letters) {
    return PackedWord.load(codes, edges[2 * run], letters);
  }

  /** {@return the letters of a run behind the first eight} */
  long second(int run, int letters) {
    return PackedWord.load(codes, edges[2 * run] + PackedWord.HALF, letters - PackedWord.HALF);
  }
}
