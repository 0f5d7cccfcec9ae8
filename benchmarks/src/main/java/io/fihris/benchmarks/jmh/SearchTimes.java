// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import io.fihris.benchmarks.system.Percentiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What searches took: of each way and question the median of all rounds, of these the percentiles.
 * For one thread at a time.
 */
final class SearchTimes {
  private static final double NANOS_A_MICRO = 1_000;

  private final Map<String, List<List<Long>>> nanosByWay = new TreeMap<>();
  private final int questions;

  /** Of so many questions. */
  SearchTimes(int questions) {
    this.questions = questions;
  }

  void add(String way, int question, long nanos) {
    nanosByWay.computeIfAbsent(way, missing -> empty()).get(question).add(nanos);
  }

  private List<List<Long>> empty() {
    List<List<Long>> all = new ArrayList<>(questions);
    for (int i = 0; i < questions; i++) {
      all.add(new ArrayList<>());
    }
    return all;
  }

  /** Microseconds a search, by way. */
  Map<String, Percentiles> percentiles() {
    Map<String, Percentiles> all = new TreeMap<>();
    nanosByWay.forEach((way, nanos) -> all.put(way, percentiles(nanos)));
    return all;
  }

  private static Percentiles percentiles(List<List<Long>> nanos) {
    return Percentiles.of(nanos.stream().mapToDouble(SearchTimes::medianMicros).toArray());
  }

  private static double medianMicros(List<Long> nanos) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / NANOS_A_MICRO;
  }

  /** A line a way: microseconds, and how often it holds what a way of plain search takes. */
  String table(String of) {
    Map<String, Percentiles> all = percentiles();
    Percentiles whole = all.getOrDefault(of, Percentiles.of(new double[0]));
    var table = new StringBuilder("CPU, us a search; " + of + " over each other way\n");
    all.forEach(
        (way, times) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-18s p50 %6.0f  p90 %6.0f  p99 %6.0f   p50 %.2fx  p99 %.2fx%n",
                    way,
                    times.p50(),
                    times.p90(),
                    times.p99(),
                    whole.p50() / times.p50(),
                    whole.p99() / times.p99())));
    return table.toString();
  }
}
