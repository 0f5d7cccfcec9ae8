// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import java.util.Locale;

/** Writes numbers the same way in every report, whatever the machine's language. */
final class Figures {
  private static final double LEAST_P = 0.0001;

  private Figures() {}

  static String score(double score) {
    return String.format(Locale.ROOT, "%.4f", score);
  }

  static String difference(double difference) {
    return String.format(Locale.ROOT, "%+.4f", difference);
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%+.1f %%", share * 100);
  }

  static String pValue(double p) {
    return p < LEAST_P ? "< .0001" : String.format(Locale.ROOT, "%.4f", p).substring(p < 1 ? 1 : 0);
  }

  static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.2f s", seconds);
  }

  static String millis(double millis) {
    return String.format(Locale.ROOT, "%.2f ms", millis);
  }

  static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
