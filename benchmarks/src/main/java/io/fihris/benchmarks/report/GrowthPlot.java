// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * How results grow with the number of articles: a panel a benchmark, a line a library, the median
 * full and the 99th percentile thin, both axes logarithmic.
 */
final class GrowthPlot {
  private static final String ARTICLES = "articles";
  private static final String LIBRARY = "library";
  private static final int COLUMNS = 3;
  private static final int PANEL = 300;
  private static final int HEIGHT = 220;
  private static final int LEFT = 60;
  private static final int TOP = 40;
  private static final int SPAN = 210;
  private static final int RISE = 130;

  /** By library, then by number of articles. */
  private final Map<String, NavigableMap<Integer, Statistics>> lines = new TreeMap<>();

  private final String unit;
  private double least = Double.MAX_VALUE;
  private double most;
  private int fewest = Integer.MAX_VALUE;
  private int largest;

  private GrowthPlot(List<RunResult> results) {
    unit = results.getFirst().getPrimaryResult().getScoreUnit();
    for (RunResult result : results) {
      BenchmarkParams params = result.getParams();
      int articles = Integer.parseInt(params.getParam(ARTICLES));
      Statistics values = result.getPrimaryResult().getStatistics();
      lines.computeIfAbsent(library(params), missing -> new TreeMap<>()).put(articles, values);
      least = Math.min(least, values.getPercentile(50));
      most = Math.max(most, values.getPercentile(99));
      fewest = Math.min(fewest, articles);
      largest = Math.max(largest, articles);
    }
  }

  /** Whether there is growth to show: one benchmark over archives of several sizes. */
  static boolean fits(Collection<RunResult> results) {
    return results.stream().allMatch(r -> r.getParams().getParamsKeys().contains(ARTICLES))
        && results.stream().map(r -> r.getParams().getParam(ARTICLES)).distinct().count() > 1;
  }

  static String of(Collection<RunResult> results) {
    Map<String, List<RunResult>> panels =
        results.stream()
            .collect(
                Collectors.groupingBy(
                    result -> title(result.getParams()), LinkedHashMap::new, Collectors.toList()));
    int rows = (panels.size() + COLUMNS - 1) / COLUMNS;
    Svg svg = new Svg(COLUMNS * PANEL, rows * HEIGHT, "Growth with the number of articles");
    int panel = 0;
    for (Map.Entry<String, List<RunResult>> one : panels.entrySet()) {
      int row = panel / COLUMNS;
      new GrowthPlot(one.getValue())
          .draw(svg, one.getKey(), panel++ % COLUMNS * PANEL, row * HEIGHT);
    }
    return svg.finish();
  }

  private static String library(BenchmarkParams params) {
    return params.getParamsKeys().contains(LIBRARY) ? params.getParam(LIBRARY) : "";
  }

  private static String title(BenchmarkParams params) {
    String name = params.getBenchmark().replaceFirst(".*\\.([^.]+)\\.[^.]+$", "$1");
    return params.getParamsKeys().stream()
        .filter(key -> !List.of(ARTICLES, LIBRARY, JmhReport.INDEXES).contains(key))
        .map(params::getParam)
        .filter(value -> !value.isEmpty())
        .reduce(name, (all, value) -> all + " " + value.toLowerCase(Locale.ROOT));
  }

  private void draw(Svg svg, String title, int left, int top) {
    int bottom = top + TOP + RISE;
    svg.text("title", left + LEFT, top + 18.0, title + ", " + unit);
    svg.line("grid", left + LEFT, bottom, left + LEFT + SPAN, bottom);
    svg.line("grid", left + LEFT, top + TOP, left + LEFT, bottom);
    svg.text("end", left + LEFT - 6.0, bottom, number(least));
    svg.text("end", left + LEFT - 6.0, top + TOP + 4.0, number(most));
    int series = 0;
    for (Map.Entry<String, NavigableMap<Integer, Statistics>> line : lines.entrySet()) {
      String colour = Palette.of(series++);
      svg.path("line " + colour, points(line.getValue(), 50, left, top));
      svg.path("thin " + colour, points(line.getValue(), 99, left, top));
      double value = line.getValue().lastEntry().getValue().getPercentile(50);
      svg.text(colour, left + LEFT + SPAN - 40.0, top + y(value) - 5.0, line.getKey());
      line.getValue()
          .forEach(
              (articles, values) -> {
                double median = values.getPercentile(50);
                String tip = articles + " articles: " + number(median) + " " + unit;
                svg.dot("dot " + colour, left + x(articles), top + y(median), tip);
                svg.text("middle", left + x(articles), bottom + 16.0, articles / 1_000 + " k");
              });
    }
  }

  private String points(
      NavigableMap<Integer, Statistics> line, double percentile, int left, int top) {
    return line.entrySet().stream()
        .map(
            point ->
                String.format(
                    Locale.ROOT,
                    "%.1f,%.1f",
                    left + x(point.getKey()),
                    top + y(point.getValue().getPercentile(percentile))))
        .collect(Collectors.joining(" "));
  }

  private double x(int articles) {
    return LEFT + Math.log((double) articles / fewest) / Math.log((double) largest / fewest) * SPAN;
  }

  private double y(double value) {
    double part = most > least ? Math.log(value / least) / Math.log(most / least) : 0;
    return TOP + RISE - part * RISE;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
  }
}
