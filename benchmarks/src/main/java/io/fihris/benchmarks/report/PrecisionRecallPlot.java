// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import io.fihris.benchmarks.collection.Topic;
import io.fihris.benchmarks.measure.JudgedRanking;
import io.fihris.benchmarks.measure.PrecisionRecall;
import java.util.List;
import java.util.Locale;

/** Interpolated precision at eleven levels of recall, the mean over topics, a line a system. */
final class PrecisionRecallPlot {
  private static final int WIDTH = 440;
  private static final int HEIGHT = 340;
  private static final int LEFT = 40;
  private static final int TOP = 10;
  private static final int SPAN_X = 385;
  private static final int SPAN_Y = 280;
  private static final int TICKS = 5;

  private PrecisionRecallPlot() {}

  static String of(Evaluation evaluation) {
    Svg svg = new Svg(WIDTH, HEIGHT, "Interpolated precision and recall");
    for (int tick = 0; tick <= TICKS; tick++) {
      double share = tick / (double) TICKS;
      String label = String.format(Locale.ROOT, "%.1f", share);
      svg.line("grid", LEFT, y(share), LEFT + SPAN_X, y(share));
      svg.text("end", LEFT - 6.0, y(share) + 4, label);
      svg.text("middle", x(share), TOP + SPAN_Y + 18.0, label);
    }
    svg.text("middle", LEFT + SPAN_X / 2.0, HEIGHT - 8.0, "recall");
    for (int i = 0; i < evaluation.systems().size(); i++) {
      SystemScores system = evaluation.systems().get(i);
      svg.path("line " + Palette.of(i), points(curve(evaluation, system)));
    }
    return svg.finish();
  }

  private static double[] curve(Evaluation evaluation, SystemScores system) {
    double[] sums = new double[PrecisionRecall.LEVELS];
    List<Topic> topics = evaluation.topics();
    for (Topic topic : topics) {
      double[] precision =
          PrecisionRecall.of(
              JudgedRanking.of(
                  system.result().run().of(topic.id()),
                  evaluation.collection().qrels().of(topic.id())));
      for (int level = 0; level < sums.length; level++) {
        sums[level] += precision[level] / topics.size();
      }
    }
    return sums;
  }

  private static String points(double[] curve) {
    StringBuilder points = new StringBuilder();
    for (int level = 0; level < curve.length; level++) {
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(level / 10.0), y(curve[level])));
    }
    return points.toString().strip();
  }

  private static double x(double recall) {
    return LEFT + recall * SPAN_X;
  }

  private static double y(double precision) {
    return TOP + (1 - precision) * SPAN_Y;
  }
}
