// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/** Finds the cuts of many words at once. For one thread at a time. */
final class CutFinder {
  private final Segmenter segmenter = Segmenter.news();
  private final char[] letters = new char[PackedWord.MAX_LENGTH];
  private final long[] hashes = new long[TextBlock.RUNS];

  /**
   * Writes the cuts of so many words, given by their first eight letters, the others, and length.
   */
  void find(long[] firsts, long[] seconds, int[] lengths, int[] cuts, int count) {
    for (int i = 0; i < count; i++) {
      hashes[i] = PackedWord.hash(firsts[i], seconds[i], lengths[i]);
    }
    segmenter.findKnown(hashes, cuts, count);
    for (int i = 0; i < count; i++) {
      if (cuts[i] < 0) {
        PackedWord.unpack(firsts[i], letters, 0);
        PackedWord.unpack(seconds[i], letters, PackedWord.HALF);
        cuts[i] = segmenter.judge(letters, lengths[i], hashes[i]);
      }
    }
  }
}
