// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import io.fihris.benchmarks.measure.Measure;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One bar a topic: subject minus baseline, from the greatest gain to the greatest loss. */
final class DifferencePlot {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 300;
  private static final int LEFT = 50;
  private static final int HALF = 130;
  private static final int MIDDLE = 150;

  private DifferencePlot() {}

  static String of(Evaluation evaluation) {
    Measure measure = evaluation.mainMeasure();
    double[] differences =
        Comparison.minus(evaluation.subject().of(measure), evaluation.baseline().of(measure));
    List<Integer> order = order(differences);
    Svg svg = new Svg(WIDTH, HEIGHT, "Difference in " + measure.name() + " of each topic");
    for (int tick = -2; tick <= 2; tick++) {
      double y = MIDDLE - tick / 2.0 * HALF;
      svg.line(tick == 0 ? "axis" : "grid", LEFT, y, WIDTH, y);
      svg.text("end", LEFT - 6.0, y + 4, String.format(Locale.ROOT, "%+.1f", tick / 2.0));
    }
    double step = (WIDTH - LEFT) / (double) Math.max(1, order.size());
    for (int i = 0; i < order.size(); i++) {
      double difference = differences[order.get(i)];
      double top = difference > 0 ? MIDDLE - difference * HALF : MIDDLE;
      if (difference != 0) {
        svg.bar(
            difference > 0 ? "win" : "loss",
            LEFT + i * step,
            top,
            Math.max(0.4, step * 0.9),
            Math.abs(difference) * HALF,
            evaluation.topics().get(order.get(i)).text() + " " + Figures.difference(difference));
      }
    }
    return svg.finish();
  }

  /** The positions of topics from the greatest gain to the greatest loss. */
  static List<Integer> order(double[] differences) {
    return IntStream.range(0, differences.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -differences[i]))
        .toList();
  }
}
