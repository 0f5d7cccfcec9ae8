// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No run of characters makes analysis slower than its length. */
class LinearTimeTest {
  private static final int CHARACTERS = 250_000;
  private static final double MAX_RATIO = 2.5;
  private static final int ROUNDS = 7;

  /** CPU time that any pattern may take for CHARACTERS, whatever the ratio. */
  private static final long NEGLIGIBLE_NANOS = 10_000_000;

  @ParameterizedTest
  @Timeout(120)
  @ValueSource(
      strings = {
        "ب",
        "ب\u064E",
        "\u064E",
        "\u0650\u064E\u0651",
        "\u0640",
        "\u200B",
        "\u202E",
        "a.",
        "ا.",
        "1,",
        "1.\u200B",
        "1,2\u064E",
        "12345,",
        "#a_",
        "#",
        "@a",
        "\uFDFA",
        "\uFEFB",
        "\uD83D",
        "\uD83D\uDE00",
        "\u0915\u093F",
        "\u0654",
        "ا\u0654",
        "\u65E5\u3099",
        "\u1100",
        "a'",
        "1",
        "ب1",
        "#ا_ب",
        "\uDB40\uDC41",
        "والله",
        "سيستخدمونها"
      })
  void takesTimeInProportionToLength(String pattern) throws IOException {
    String once = pattern.repeat(CHARACTERS / pattern.length());
    String twice = once + once;
    analyze(once);
    double ratio = Double.MAX_VALUE;
    for (int attempt = 0; attempt < 3 && ratio > MAX_RATIO; attempt++) {
      long shortNanos = median(once);
      long longNanos = median(twice);
      ratio = longNanos < 2 * NEGLIGIBLE_NANOS ? 0 : (double) longNanos / shortNanos;
    }
    assertThat(ratio).isLessThanOrEqualTo(MAX_RATIO);
  }

  private static long median(String text) throws IOException {
    long[] nanos = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      analyze(text);
      nanos[i] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
    Arrays.sort(nanos);
    return nanos[ROUNDS / 2];
  }

  private static void analyze(String text) throws IOException {
    try (ArabicNewsAnalyzer analyzer = new ArabicNewsAnalyzer();
        TokenStream stream = analyzer.tokenStream("text", text)) {
      stream.reset();
      int tokens = 0;
      while (stream.incrementToken()) {
        tokens++;
      }
      stream.end();
      assertThat(tokens).isLessThanOrEqualTo(12 * text.length());
    }
  }
}
