// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/** Finds the cuts of many words at once, and remembers those of unknown ones. For one thread. */
final class CutFinder {
  /** Longest word whose hash is the word itself; only such words are remembered. */
  private static final int MAX_REMEMBERED = 10;

  private static final int MEMO_BITS = 14;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final Segmenter segmenter = Segmenter.news();
  private final char[] letters = new char[PackedWord.MAX_LENGTH];
  private long[] memoHashes = new long[0];
  private int[] memoCuts = new int[0];

  /** Writes the cuts of so many words, given by their first eight letters, the others, and length. */
  void find(long[] firsts, long[] seconds, int[] lengths, int[] cuts, int count) {
    for (int i = 0; i < count; i++) {
      cuts[i] = segmenter.known(PackedWord.hash(firsts[i], seconds[i], lengths[i]));
    }
    for (int i = 0; i < count; i++) {
      if (cuts[i] < 0) {
        cuts[i] = judged(firsts[i], seconds[i], lengths[i]);
      }
    }
  }

  private int judged(long first, long second, int length) {
    long hash = PackedWord.hash(first, second, length);
    for (int i = 0; i < length; i++) {
      letters[i] =
          WordHash.letter((int) ((i < 8 ? first >>> (8 * i) : second >>> (8 * (i - 8))) & 63));
    }
    if (length > MAX_REMEMBERED) {
      return segmenter.segment(letters, 0, length);
    }
    if (memoHashes.length == 0) {
      memoHashes = new long[1 << MEMO_BITS];
      memoCuts = new int[1 << MEMO_BITS];
    }
    int slot = (int) ((hash * MIX) >>> (Long.SIZE - MEMO_BITS));
    if (memoHashes[slot] != hash) {
      memoCuts[slot] = segmenter.segment(letters, 0, length);
      memoHashes[slot] = hash;
    }
    return memoCuts[slot];
  }
}
