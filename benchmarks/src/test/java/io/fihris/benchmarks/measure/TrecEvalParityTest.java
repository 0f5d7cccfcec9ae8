// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fihris.benchmarks.collection.Qrels;
import io.fihris.benchmarks.collection.Run;
import io.fihris.benchmarks.collection.ScoredId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ac.gla.terrier.jtreceval.trec_eval;

/**
 * Compares every measure that trec_eval has with the real trec_eval 9 binary, to its four decimals,
 * on random runs and qrels: ties, grades, missing topics, topics without relevant articles,
 * rankings without relevant hits.
 */
class TrecEvalParityTest {
  private static final int PAIRS = 240;
  private static final long SEED = 20_260_101L;

  /** trec_eval prints four decimals: half a unit of the last, and a little for its rounding. */
  private static final double FOUR_DECIMALS = 0.000_050_001;

  private static final Map<String, Measure> MEASURES = measures();
  private static final Map<String, Measure> MEASURES_TO_DEPTH_10 =
      Map.of("recip_rank", new ReciprocalRank(10), "map", new AveragePrecision(10));

  @TempDir Path folder;

  private record Pair(Run run, Qrels qrels) {}

  @Test
  void everyMeasureEqualsTrecEvalToFourDecimals() throws IOException {
    assumeTrue(trec_eval.isPlatformSupported(), "trec_eval has no binary for this platform");
    int compared = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      Pair random = randomPair(new Random(SEED + pair));
      String where = "pair of seed " + (SEED + pair);
      compared += compare(random, MEASURES, where, "-m", "all_trec");
      compared += compare(random, MEASURES_TO_DEPTH_10, where, "-M", "10", "-m", "all_trec");
    }
    assertThat(compared).as("values compared").isGreaterThan(50_000);
  }

  private int compare(Pair pair, Map<String, Measure> measures, String where, String... options)
      throws IOException {
    Path qrels = write("qrels.txt", qrelsLines(pair.qrels()));
    Path run = write("run.txt", runLines(pair.run()));
    List<String> arguments = new ArrayList<>(List.of("-q", "-c"));
    arguments.addAll(List.of(options));
    arguments.addAll(List.of(qrels.toString(), run.toString()));
    Map<String, Map<String, Double>> theirs = new HashMap<>();
    for (String[] line : new trec_eval().runAndGetOutput(arguments.toArray(String[]::new))) {
      if (measures.containsKey(line[0].strip()) || line[0].startsWith("iprec")) {
        theirs
            .computeIfAbsent(line[1].strip(), topic -> new HashMap<>())
            .put(line[0].strip(), Double.parseDouble(line[2]));
      }
    }
    assertThat(theirs).as(where).containsKey("all");
    Map<String, Double> means = Objects.requireNonNull(theirs.get("all"), where);
    int compared = 0;
    for (String topic : pair.qrels().grades().keySet()) {
      if (!theirs.containsKey(topic)) { // it counts 0 in the means, but has no lines of its own
        assertThat(pair.run().of(topic)).as("%s, hits of topic %s", where, topic).isEmpty();
        continue;
      }
      JudgedRanking ranking = JudgedRanking.of(pair.run().of(topic), pair.qrels().of(topic));
      for (Map.Entry<String, Measure> entry : measures.entrySet()) {
        assertThat(entry.getValue().of(ranking))
            .as("%s, topic %s, %s, options %s", where, topic, entry.getKey(), List.of(options))
            .isCloseTo(theirs.get(topic).get(entry.getKey()), within(FOUR_DECIMALS));
        compared++;
      }
      if (measures.containsKey("ndcg")) {
        compared += compareCurve(ranking, theirs.get(topic), where + ", topic " + topic);
      }
    }
    for (Map.Entry<String, Measure> entry : measures.entrySet()) {
      double mean =
          pair.qrels().grades().keySet().stream()
              .mapToDouble(
                  topic ->
                      entry
                          .getValue()
                          .of(JudgedRanking.of(pair.run().of(topic), pair.qrels().of(topic))))
              .average()
              .orElseThrow();
      assertThat(mean)
          .as("%s, mean of %s", where, entry.getKey())
          .isCloseTo(means.get(entry.getKey()), within(FOUR_DECIMALS));
      compared++;
    }
    return compared;
  }

  private static int compareCurve(JudgedRanking ranking, Map<String, Double> theirs, String where) {
    double[] curve = PrecisionRecall.of(ranking);
    for (int level = 0; level < curve.length; level++) {
      String name = String.format(Locale.ROOT, "iprec_at_recall_%.2f", level / 10.0);
      assertThat(curve[level])
          .as("%s, %s", where, name)
          .isCloseTo(theirs.get(name), within(FOUR_DECIMALS));
    }
    return curve.length;
  }

  private static Map<String, Measure> measures() {
    Map<String, Measure> measures = new LinkedHashMap<>();
    measures.put("map", Measure.parse("AP"));
    measures.put("ndcg", Measure.parse("nDCG"));
    measures.put("recip_rank", Measure.parse("RR"));
    measures.put("Rprec", Measure.parse("Rprec"));
    measures.put("bpref", Measure.parse("bpref"));
    for (int depth : new int[] {5, 10, 20, 100}) {
      measures.put("P_" + depth, Measure.parse("P@" + depth));
      measures.put("recall_" + depth, Measure.parse("R@" + depth));
      measures.put("ndcg_cut_" + depth, Measure.parse("nDCG@" + depth));
      measures.put("map_cut_" + depth, Measure.parse("AP@" + depth));
    }
    for (int depth : new int[] {1, 5, 10}) {
      measures.put("success_" + depth, Measure.parse("Success@" + depth));
    }
    return measures;
  }

  private static Pair randomPair(Random random) {
    int articles = 1 + random.nextInt(150);
    int highestGrade = 1 + random.nextInt(4);
    boolean manyTies = random.nextBoolean();
    Map<String, List<ScoredId>> hits = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    int topics = 1 + random.nextInt(12);
    for (int topic = 0; topic < topics; topic++) {
      String id = "t" + topic;
      double found = random.nextDouble();
      double judged = Math.pow(random.nextDouble(), 2);
      double relevant = random.nextInt(5) == 0 ? 0 : random.nextDouble();
      for (int article = 0; article < articles; article++) {
        String name = "a" + random.nextInt(3) + "-" + article;
        if (random.nextDouble() < found) {
          double score =
              manyTies ? random.nextInt(6) / 2.0 : random.nextGaussian() * 10 + 1e-9 * article;
          hits.computeIfAbsent(id, t -> new ArrayList<>()).add(new ScoredId(name, score));
        }
        if (random.nextDouble() < judged || article == 0) {
          int grade = random.nextDouble() < relevant ? 1 + random.nextInt(highestGrade) : 0;
          grades.computeIfAbsent(id, t -> new LinkedHashMap<>()).put(name, grade);
        }
      }
      if (topic > 0 && random.nextInt(8) == 0) {
        hits.remove(id);
      }
      if (topic > 0 && random.nextInt(12) == 0) {
        grades.remove(id);
      }
    }
    hits.computeIfAbsent("t0", t -> List.of(new ScoredId("a0-0", 1)));
    return new Pair(new Run("random", hits), new Qrels(grades));
  }

  private static List<String> runLines(Run run) {
    List<String> lines = new ArrayList<>();
    run.hits()
        .forEach(
            (topic, hits) ->
                hits.forEach(
                    hit -> lines.add(topic + " Q0 " + hit.id() + " 1 " + hit.score() + " random")));
    return lines;
  }

  private static List<String> qrelsLines(Qrels qrels) {
    List<String> lines = new ArrayList<>();
    qrels
        .grades()
        .forEach(
            (topic, grades) ->
                grades.forEach((id, grade) -> lines.add(topic + " 0 " + id + " " + grade)));
    return lines;
  }

  private Path write(String name, List<String> lines) throws IOException {
    return Files.write(folder.resolve(name), lines);
  }
}
