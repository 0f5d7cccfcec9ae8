// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is read stays within its bounds, however long it is read. */
class StemCorpusTest {
  @Test
  void holdsNoMoreWordsThanItsBound() {
    var corpus = new StemCorpus(new CorpusBounds(100_000, 10));
    for (int i = 0; i < 300_000; i++) {
      corpus.add("خبر", false);
    }
    assertThat(corpus.length()).isEqualTo(100_000);
    assertThat(corpus.frequency(0)).isEqualTo(100_000);
  }

  @Test
  void countsStemsBeyondItsBoundAsOthers() {
    var corpus = new StemCorpus(new CorpusBounds(100, 2));
    corpus.add("سلم", false);
    corpus.add("حرب", false);
    corpus.add("نفط", false);
    corpus.add("حرب", false);
    corpus.endPart();
    assertThat(corpus.stemCount()).isEqualTo(2);
    assertThat(corpus.at(2)).isEqualTo(StemCorpus.OTHER);
    assertThat(corpus.frequency(corpus.at(3))).isEqualTo(2);
    assertThat(corpus.at(4)).isEqualTo(StemCorpus.BREAK);
  }

  @Test
  void takesItsBoundsFromTheMemoryAllowed() {
    CorpusBounds usual = CorpusBounds.ofMegabytes(512);
    assertThat(usual.words()).isBetween(30_000_000, 34_000_000);
    assertThat(usual.stems()).isBetween(500_000, 600_000);
    assertThat(CorpusBounds.ofMegabytes(128).words()).isPositive();
    assertThat(CorpusBounds.ofMegabytes(100_000).words()).isPositive();
  }
}
