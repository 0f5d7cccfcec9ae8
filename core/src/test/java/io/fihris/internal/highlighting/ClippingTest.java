// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClippingTest {
  private static final int LENGTH = 160;

  @Test
  void cutsAtWhiteSpace() {
    String text = "كلمة ".repeat(100);
    String piece = cut(text, 77);
    assertThat(piece).startsWith("كلمة").endsWith("كلمة");
    assertThat(piece.length()).isBetween(LENGTH, LENGTH + 10);
  }

  @Test
  void keepsALetterWithItsMarks() {
    String text = "بَّ".repeat(300);
    for (int from = 0; from < 50; from++) {
      assertThat(cut(text, from)).matches("(بَّ)+");
    }
  }

  @Test
  void keepsLamWithItsAlef() {
    String text = "لا".repeat(300) + "لَا".repeat(300);
    for (int from = 0; from < 700; from++) {
      assertThat(cut(text, from)).matches("(لا)*(لَا)*");
    }
  }

  @Test
  void keepsBothHalvesOfASurrogatePair() {
    String text = "\uD83D\uDE00".repeat(300);
    for (int from = 0; from < 50; from++) {
      assertThat(cut(text, from).codePoints().distinct()).containsExactly(0x1F600);
    }
  }

  @Test
  void endsEvenWhereThereIsNoPlaceToCut() {
    assertThat(cut("ب" + "\u064E".repeat(100_000), 500).length()).isLessThan(LENGTH + 100);
  }

  private static String cut(String text, int from) {
    Span span = new Clipping(text).cut(new Span(0, text.length()), from, LENGTH);
    return text.substring(span.start(), span.end());
  }
}
