// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import io.fihris.benchmarks.system.Percentiles;
import java.util.List;
import java.util.Locale;

/** A line from the median to the 99th percentile of query time, a row a system, log scale. */
final class LatencyPlot {
  private static final int WIDTH = 440;
  private static final int ROW = 36;
  private static final int LEFT = 120;
  private static final int SPAN = 300;
  private static final int TOP = 20;

  private final double leastPower;
  private final double mostPower;

  private LatencyPlot(double leastPower, double mostPower) {
    this.leastPower = leastPower;
    this.mostPower = mostPower;
  }

  static String of(Evaluation evaluation) {
    List<Percentiles> all =
        evaluation.systems().stream()
            .flatMap(system -> system.result().cost().stream())
            .map(cost -> cost.queryMillis())
            .toList();
    double least = all.stream().mapToDouble(Percentiles::p50).min().orElse(1);
    double most = all.stream().mapToDouble(Percentiles::p99).max().orElse(10);
    double leastPower = Math.floor(Math.log10(Math.max(1e-3, least)));
    double mostPower = Math.ceil(Math.log10(Math.max(1e-3, most)));
    return new LatencyPlot(leastPower, Math.max(leastPower + 1, mostPower)).draw(evaluation);
  }

  private String draw(Evaluation evaluation) {
    int bottom = TOP + ROW * evaluation.systems().size();
    Svg svg = new Svg(WIDTH, bottom + 40, "Query time, median to 99th percentile");
    for (double power = leastPower; power <= mostPower; power++) {
      double x = x(Math.pow(10, power));
      svg.line("grid", x, TOP - 10.0, x, bottom);
      svg.text("middle", x, bottom + 16.0, String.format(Locale.ROOT, "%s ms", label(power)));
    }
    for (int i = 0; i < evaluation.systems().size(); i++) {
      SystemScores system = evaluation.systems().get(i);
      double y = TOP + ROW * (i + 0.5);
      svg.text("end", LEFT - 8.0, y + 4, system.name());
      String colour = Palette.of(i);
      system.result().cost().ifPresent(cost -> row(svg, colour, y, cost.queryMillis()));
    }
    return svg.text("middle", LEFT + SPAN / 2.0, bottom + 34.0, "p50, p90, p99").finish();
  }

  private void row(Svg svg, String colour, double y, Percentiles millis) {
    svg.line("line " + colour, x(millis.p50()), y, x(millis.p99()), y);
    svg.dot("dot " + colour, x(millis.p50()), y, "p50 " + Figures.millis(millis.p50()));
    svg.dot("dot " + colour, x(millis.p90()), y, "p90 " + Figures.millis(millis.p90()));
    svg.dot("dot " + colour, x(millis.p99()), y, "p99 " + Figures.millis(millis.p99()));
  }

  private static String label(double power) {
    return power < 0
        ? String.format(Locale.ROOT, "%." + (int) -power + "f", Math.pow(10, power))
        : String.format(Locale.ROOT, "%.0f", Math.pow(10, power));
  }

  private double x(double millis) {
    double power = Math.log10(Math.max(Math.pow(10, leastPower), millis));
    return LEFT + (power - leastPower) / (mostPower - leastPower) * SPAN;
  }
}
