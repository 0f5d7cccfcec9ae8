// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads and writes words of up to sixteen basic Arabic letters as two numbers, so that eight
 * letters cost as much as one.
 *
 * <p>A number holds the {@linkplain WordHash#code codes} of eight letters, one a byte, the word's
 * first letter in the lowest; behind the last letter all is zero. No code reaches bit 6, so sums of
 * one letter never spill into the next.
 */
final class PackedWord {
  /** Most letters of a word that fits. */
  static final int MAX_LENGTH = 16;

  /** Letters of one number. */
  static final int HALF = Long.BYTES;

  /** How many bytes {@link #writeUtf8} may touch. */
  static final int UTF8_ROOM = 2 * MAX_LENGTH;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long EACH = 0x0101010101010101L;
  private static final long FLAGS = 0x8080808080808080L;
  private static final long EACH_PAIR = 0x0001000100010001L;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private PackedWord() {}

  /**
   * {@return eight bytes of an array from an index on, of which all but the first few are zeroed}
   */
  static long load(byte[] codes, int from, int length) {
    return (long) LONGS.get(codes, from) & mask(length);
  }

  /** {@return whether word[from, until) has at most sixteen letters, all of them basic} */
  static boolean fits(char[] word, int from, int until) {
    boolean fits = until - from <= MAX_LENGTH;
    for (int i = from; i < until && fits; i++) {
      fits = WordHash.isBasic(word[i]);
    }
    return fits;
  }

  /** {@return word[from, until), at most the first eight letters of it} */
  static long pack(char[] word, int from, int until) {
    long packed = 0;
    for (int i = Math.min(until, from + HALF) - 1; i >= from; i--) {
      packed = packed << Byte.SIZE | WordHash.code(word[i]);
    }
    return packed;
  }

  /** Writes eight letters to an array; behind the last come characters of no meaning. */
  static void unpack(long letters, char[] into, int at) {
    for (int i = 0; i < HALF; i++) {
      into[at + i] = WordHash.letter((int) (letters >>> (Byte.SIZE * i)) & WordHash.OTHER);
    }
  }

  /** {@return all bits of the first so many letters; any number is allowed} */
  static long mask(int letters) {
    int kept = Math.max(0, Math.min(HALF, letters));
    return kept == 0 ? 0 : -1L >>> (Long.SIZE - Byte.SIZE * kept);
  }

  /** {@return whether one of eight codes is no letter's} */
  static boolean hasOthers(long codes) {
    return (codes & (LetterCodes.NO_LETTER * EACH)) != 0;
  }

  /** {@return eight letters at level FOLDED: the alefs with hamza or madda as bare alef} */
  static long fold(long letters) {
    long hamzaAbove = equal(letters & ~EACH, 2); // and madda, whose code differs in the last bit
    long hamzaBelow = equal(letters, 5);
    long alefs = (hamzaAbove | hamzaBelow) >>> 7;
    return letters | ((alefs << 3) - alefs);
  }

  /** {@return whether level LOOSE changes one of letters[from, until), which are folded or not} */
  static boolean changesLoosely(long letters, int from, int until) {
    long seats = equal(letters & ~(2 * EACH), 4);
    long ends = equal(letters & ~(32 * EACH), 9); // teh marbuta and alef maksura
    return ((seats | ends) & mask(until) & ~mask(from)) != 0;
  }

  /** {@return the top bit of each byte that has a value below 64, in letters below 128} */
  private static long equal(long letters, int value) {
    return (FLAGS - (letters ^ (value * EACH))) & FLAGS;
  }

  /** {@return a number that differs for nearly all words, and for all words of eight letters} */
  static long key(long first, long second) {
    return first + second * MIX;
  }

  /** {@return the {@link WordHash} of a word} */
  static long hash(long first, long second, int length) {
    int more = Math.max(0, length - HALF);
    long high = squeeze(first, length - more);
    return Long.rotateLeft(high, 6 * more) ^ squeeze(second, more);
  }

  /** Packs the first so many letters into six bits each, the last letter lowest. */
  private static long squeeze(long letters, int length) {
    long x = length == 0 ? 0 : Long.reverseBytes(letters) >>> (Long.SIZE - Byte.SIZE * length);
    x = (x & 0x003F003F003F003FL) | ((x >>> 2) & 0x0FC00FC00FC00FC0L);
    x = (x & 0x00000FFF00000FFFL) | ((x >>> 4) & 0x00FFF00000FFF000L);
    return (x & 0xFFFFFF) | ((x >>> 8) & 0xFFFFFF000000L);
  }

  /** Writes a word in UTF-8, two bytes a letter, and up to 32 bytes in all. */
  static void writeUtf8(long first, long second, int length, byte[] into, int at) {
    LONGS.set(into, at, utf8(first));
    LONGS.set(into, at + HALF, utf8(first >>> 32));
    if (length > HALF) {
      LONGS.set(into, at + 2 * HALF, utf8(second));
      LONGS.set(into, at + 3 * HALF, utf8(second >>> 32));
    }
  }

  /** The UTF-8 of the lowest four letters: U+0620 plus their codes. */
  private static long utf8(long letters) {
    long x = letters & 0xFFFFFFFFL;
    x = (x | x << 16) & 0x0000FFFF0000FFFFL;
    x = (x | x << 8) & 0x00FF00FF00FF00FFL;
    long leads = (0xD8 * EACH_PAIR) | ((x >>> 5) & EACH_PAIR);
    long tails = (0x80 * EACH_PAIR) | (x ^ (0x20 * EACH_PAIR));
    return leads | tails << 8;
  }
}
