// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

/**
 * The two parameters of BM25.
 *
 * @param k1 how slowly repeated words saturate, at least 0
 * @param b how much long texts are held back, 0 to 1
 */
public record Bm25(float k1, float b) {
  /** Lucene's own: k1 1.2, b .75. */
  public static final Bm25 DEFAULT = new Bm25(1.2f, 0.75f);

  /** Checks both. */
  public Bm25 {
    if (!(k1 >= 0 && k1 <= 100) || !(b >= 0 && b <= 1)) {
      throw new IllegalArgumentException(
          "Invalid value for BM25 (k1 0 - 100, b 0 - 1): k1 " + k1 + ", b " + b);
    }
  }

  /** {@code k1=1.2:b=0.75}. */
  @Override
  public String toString() {
    return "k1=" + k1 + ":b=" + b;
  }
}
