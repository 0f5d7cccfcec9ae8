// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import io.fihris.text.FoldingBuffer;
import io.fihris.text.FoldingLevel;
import io.fihris.text.Segmenter;

/** Writes stems and families as terms. */
final class StemTerms {
  private StemTerms() {}

  static int writeStem(char[] word, int size, int cuts, char[] into, int at) {
    return FoldingBuffer.copy(
        FoldingLevel.LOOSE,
        word,
        Segmenter.particles(cuts),
        size - Segmenter.endings(cuts),
        into,
        at);
  }

  static int writeFamily(int at) {
    return at;
  }
}
