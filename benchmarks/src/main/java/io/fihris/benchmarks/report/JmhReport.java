// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results of JMH as a Markdown table and as a plot of bars. */
public final class JmhReport {
  private static final int WIDTH = 900;
  private static final int LEFT = 420;
  private static final int SPAN = 380;
  private static final int ROW = 24;
  private static final String STYLE =
      "<style>svg{font:12px sans-serif;background:#fff}.bar{fill:#2f5fa8}.end{text-anchor:end}"
          + ".middle{text-anchor:middle}.title{font-weight:bold}.grid{stroke:#bbb}"
          + ".line{fill:none;stroke:currentColor;stroke-width:2}"
          + ".thin{fill:none;stroke:currentColor;stroke-dasharray:3}"
          + ".dot,text.s0,text.s1{fill:currentColor}.s0{color:#1b7f5c}.s1{color:#2f5fa8}"
          + ".s2{color:#d08a1d}</style>";

  /** A parameter that changes no result: where a benchmark keeps its indexes. */
  static final String INDEXES = "indexes";

  private JmhReport() {}

  /** One row a benchmark and its parameters. */
  public static String toMarkdown(Collection<RunResult> results) {
    List<List<String>> rows = new ArrayList<>();
    for (RunResult result : results) {
      Result<?> primary = result.getPrimaryResult();
      rows.add(
          List.of(
              name(result.getParams()),
              number(primary.getScore()),
              Double.isFinite(primary.getScoreError())
                  ? "± " + number(primary.getScoreError())
                  : "",
              number(primary.getStatistics().getPercentile(50)),
              number(primary.getStatistics().getPercentile(99)),
              primary.getScoreUnit()));
    }
    return new TextTable(List.of("benchmark", "score", "error", "p50", "p99", "unit"), rows)
        .toMarkdown();
  }

  /**
   * Lines that grow with the archive where its size is what differs; else one bar a benchmark and
   * its parameters, where bars of unlike units cannot be compared.
   */
  public static String toSvg(Collection<RunResult> results) {
    String drawn = GrowthPlot.fits(results) ? GrowthPlot.of(results) : bars(results);
    return drawn
        .replaceFirst("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ")
        .replaceFirst(">", ">" + STYLE);
  }

  private static String bars(Collection<RunResult> results) {
    double most =
        results.stream().mapToDouble(r -> r.getPrimaryResult().getScore()).max().orElse(1);
    Svg svg = new Svg(WIDTH, ROW * (results.size() + 1), "Results of JMH");
    int row = 0;
    for (RunResult result : results) {
      double score = result.getPrimaryResult().getScore();
      double y = ROW * (row++ + 0.5);
      String label = number(score) + " " + result.getPrimaryResult().getScoreUnit();
      svg.text("end", LEFT - 8.0, y + 12, name(result.getParams()));
      svg.bar("bar", LEFT, y, most == 0 ? 0 : score / most * SPAN, ROW - 8.0, label);
      svg.text("start", LEFT + 6 + (most == 0 ? 0 : score / most * SPAN), y + 12, label);
    }
    return svg.finish();
  }

  private static String name(BenchmarkParams params) {
    String name = params.getBenchmark().replaceFirst(".*\\.([^.]+\\.[^.]+)$", "$1");
    List<String> values = new ArrayList<>();
    params.getParamsKeys().stream()
        .filter(key -> !key.equals(INDEXES))
        .forEach(key -> values.add(params.getParam(key)));
    return name + (values.isEmpty() ? "" : " " + String.join(" ", values));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.3f" : "%,.1f", value);
  }
}
