// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

/**
 * How much of an archive is held in memory to learn from it.
 *
 * @param words most words
 * @param stems most different stems
 */
record CorpusBounds(int words, int stems) {
  /** What the company of a group of stems and the code take, whatever the archive. */
  private static final int FIXED_MEGABYTES = 96;

  /** Part of the other memory that words take; stems take the rest. */
  private static final double WORDS_PART = 0.6;

  /** A word's stem by number, and its place among those of this stem. */
  private static final int BYTES_A_WORD = 8;

  /** A stem's letters, number and frequency, and its groups. */
  private static final int BYTES_A_STEM = 300;

  /** More do not fit into an array that still grows. */
  private static final int MOST = 1 << 30;

  /** The bounds that keep learning within so many megabytes. */
  static CorpusBounds ofMegabytes(int megabytes) {
    double bytes = (megabytes - FIXED_MEGABYTES) * (double) (1 << 20);
    double words = bytes * WORDS_PART / BYTES_A_WORD;
    double stems = bytes * (1 - WORDS_PART) / BYTES_A_STEM;
    return new CorpusBounds((int) Math.min(MOST, words), (int) Math.min(MOST, stems));
  }
}
