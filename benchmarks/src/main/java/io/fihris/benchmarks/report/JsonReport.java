// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import io.fihris.benchmarks.measure.Measure;
import io.fihris.benchmarks.system.Cost;
import io.fihris.benchmarks.system.Percentiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An evaluation as JSON. Cost figures of a run read from a file are null; all others are numbers.
 */
public final class JsonReport {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private JsonReport() {}

  /** The report as a JSON object. */
  public static String of(Evaluation evaluation) {
    Evaluation.Settings settings = evaluation.settings();
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("collection", evaluation.collection().name());
    report.put("documents", settings.documents());
    report.put("topics", evaluation.topics().size());
    report.put("fields", settings.fields());
    report.put("depth", settings.depth());
    report.put("command", settings.command());
    report.put("systems", evaluation.systems().stream().map(s -> system(s, settings)).toList());
    report.put(
        "comparisons",
        evaluation.comparisons().stream().map(c -> comparison(c, settings)).toList());
    report.put("phenomena", phenomena(evaluation));
    return MAPPER.writeValueAsString(report) + "\n";
  }

  private static Map<String, @Nullable Object> system(
      SystemScores system, Evaluation.Settings settings) {
    Map<String, Double> measures = new LinkedHashMap<>();
    for (Measure measure : settings.measures()) {
      measures.put(measure.name(), system.mean(measure));
    }
    Optional<Cost> cost = system.result().cost();
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("name", system.name());
    values.put("description", system.result().description());
    values.put("measures", measures);
    values.put("indexSeconds", cost.map(Cost::indexSeconds).orElse(null));
    values.put("indexBytes", cost.map(Cost::indexBytes).orElse(null));
    values.put("queryMillis", cost.map(c -> percentiles(c.queryMillis())).orElse(null));
    return values;
  }

  private static Map<String, Double> percentiles(Percentiles millis) {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("p50", millis.p50());
    values.put("p90", millis.p90());
    values.put("p99", millis.p99());
    return values;
  }

  private static Map<String, Object> comparison(Comparison c, Evaluation.Settings settings) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("system", c.system());
    values.put("baseline", c.baseline());
    values.put("measure", c.measure().name());
    values.put("difference", c.differences().mean());
    values.put("relative", c.relative());
    values.put("errorReduction", c.errorReduction());
    values.put("pValue", c.pValue());
    values.put("pValueHolm", c.pValueHolm());
    values.put("pValueTTest", c.pValueT());
    values.put("test", settings.test().describe());
    values.put("effectSize", c.differences().effectSize());
    values.put("wins", c.differences().wins());
    values.put("ties", c.differences().ties());
    values.put("losses", c.differences().losses());
    return values;
  }

  private static List<Map<String, Object>> phenomena(Evaluation evaluation) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (PhenomenonTable.Row row : PhenomenonTable.of(evaluation).rows()) {
      Map<String, Double> means = new LinkedHashMap<>();
      for (int i = 0; i < row.means().size(); i++) {
        means.put(evaluation.systems().get(i).name(), row.means().get(i));
      }
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("phenomenon", row.phenomenon());
      values.put("topics", row.topics());
      values.put("measure", evaluation.mainMeasure().name());
      values.put("systems", means);
      rows.add(values);
    }
    return rows;
  }
}
