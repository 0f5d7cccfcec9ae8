// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs {@code fihris evaluate} on eight articles and six topics of our own. */
class EvaluateCommandTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @TempDir Path folder;
  private String collection = "";

  private record Outcome(int exitCode, String out, String err) {}

  @BeforeEach
  void findTheSmallCollection() throws URISyntaxException {
    collection =
        Path.of(EvaluateCommandTest.class.getResource("/io/fihris/benchmarks/small").toURI())
            .toString();
  }

  @Test
  void writesJsonAsTheContractSays() throws IOException {
    Path json = folder.resolve("deep/report.json");
    Outcome outcome = run("--collection", collection, "--permutations", "1000", "--json", json);
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    JsonNode report = MAPPER.readTree(Files.readString(json));
    assertThat(report.propertyNames())
        .contains("collection", "documents", "topics", "systems", "comparisons");
    assertThat(report.get("documents").intValue()).isEqualTo(8);
    assertThat(report.get("topics").intValue()).isEqualTo(6);
    List<String> names = new ArrayList<>();
    for (JsonNode system : report.get("systems")) {
      names.add(system.get("name").asString());
      assertThat(system.propertyNames())
          .contains("name", "measures", "indexSeconds", "indexBytes", "queryMillis");
      assertThat(system.get("measures").propertyNames())
          .contains("nDCG@10", "AP", "RR@10", "R@10", "R@100");
      assertThat(system.get("indexSeconds").doubleValue()).isPositive();
      assertThat(system.get("indexBytes").longValue()).isPositive();
      assertThat(system.get("queryMillis").propertyNames()).containsExactly("p50", "p90", "p99");
    }
    assertThat(names)
        .containsExactly("fihris", "lucene-arabic", "lucene-snowball", "lucene-standard");
    for (JsonNode comparison : report.get("comparisons")) {
      assertThat(comparison.propertyNames())
          .contains("system", "baseline", "measure", "difference", "relative", "errorReduction")
          .contains("pValue", "test", "wins", "ties", "losses");
      assertThat(comparison.get("baseline").asString()).isEqualTo("lucene-arabic");
      assertThat(comparison.get("pValue").doubleValue()).isBetween(0.0, 1.0);
    }
    assertThat(report.get("comparisons")).hasSize(3 * 9);
  }

  @Test
  void scoresAsCountedByHand() throws IOException {
    Path json = folder.resolve("report.json");
    run("--collection", collection, "--systems", "lucene-standard", "--json", json);
    JsonNode measures = MAPPER.readTree(Files.readString(json)).at("/systems/0/measures");
    // Words as they stand find the right article first in topics 3 and 4, and only there.
    assertThat(measures.get("RR@10").doubleValue()).isCloseTo(2 / 6.0, within(1e-9));
    assertThat(measures.get("Success@1").doubleValue()).isCloseTo(2 / 6.0, within(1e-9));
  }

  @Test
  void writesEveryKindOfReport() throws IOException {
    Outcome outcome =
        run(
            "--collection",
            collection,
            "--systems",
            "fihris,lucene-arabic",
            "--html",
            folder.resolve("report.html"),
            "--markdown",
            folder.resolve("report.md"),
            "--latex",
            folder.resolve("report.tex"),
            "--runs",
            folder.resolve("runs"));
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("8 articles, 6 topics", "won/tied/lost", "broken-plural", "over-stemming-trap");
    assertThat(Files.readString(folder.resolve("report.html")))
        .startsWith("<!DOCTYPE html>")
        .contains("<svg", "<mark>", "dir=\"rtl\"", "fihris evaluate --collection")
        .doesNotContain("<script", "http://", "https://", "src=");
    assertThat(Files.readString(folder.resolve("report.md"))).contains("| fihris |");
    assertThat(Files.readString(folder.resolve("report.tex"))).contains("\\begin{tabular}");
    assertThat(Files.readAllLines(folder.resolve("runs/fihris.tsv"))).hasSize(1 + 6);
    assertThat(Files.readAllLines(folder.resolve("runs/lucene-arabic.run")))
        .isNotEmpty()
        .allMatch(line -> line.split(" ").length == 6);
  }

  @Test
  void measuresRunsOfOtherProgramsAsTheyAre() throws IOException {
    Path own = folder.resolve("own");
    run("--collection", collection, "--systems", "lucene-arabic", "--runs", own);
    Path theirs = folder.resolve("theirs.run");
    String run = Files.readString(own.resolve("lucene-arabic.run"));
    Files.writeString(theirs, run.replace("lucene-arabic", "theirs"));
    Path json = folder.resolve("report.json");
    Outcome outcome =
        run(
            "--collection",
            collection,
            "--systems",
            "lucene-arabic",
            "--run",
            theirs,
            "--json",
            json);
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    JsonNode systems = MAPPER.readTree(Files.readString(json)).get("systems");
    assertThat(systems.get(1).get("name").asString()).isEqualTo("theirs");
    assertThat(systems.get(1).get("measures")).isEqualTo(systems.get(0).get("measures"));
    assertThat(systems.get(1).get("indexSeconds").isNull()).isTrue();
  }

  @Test
  void checksCountsOfADefinitionBeforeItMeasures() throws IOException {
    Path definition = folder.resolve("small.yaml");
    String yaml =
        """
        name: small
        title: Eight articles
        source: this test
        corpus: [corpus.jsonl]
        topics: queries.jsonl
        qrels: qrels/test.tsv
        fields: title,text
        depth: 10
        measures: [nDCG@10, RR@10]
        expected-articles: %d
        expected-topics: 6
        anchors:
          - {label: by hand, system: lucene-standard, measure: RR@10, score: 0.3333, source: us}
        """;
    Files.writeString(definition, String.format(yaml, 8));
    Outcome right = run("--definition", definition, "--data", collection);
    assertThat(right.exitCode()).as(right.err()).isZero();
    assertThat(right.out()).contains("RR@10    0.3333  by hand; here 0.3333 (+0.0000) [us]");
    Files.writeString(definition, String.format(yaml, 9));
    Outcome wrong = run("--definition", definition, "--data", collection);
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(wrong.err()).contains("expected 9 articles; found: 8").hasLineCount(1);
  }

  @Test
  void tellsWhatIsWrongInOneLine() throws IOException {
    Outcome missing = run("--collection", folder.resolve("absent"));
    assertThat(missing.exitCode()).isEqualTo(1);
    assertThat(missing.err()).contains("no such file").hasLineCount(1);
    Path corpus = Files.writeString(folder.resolve("broken.jsonl"), "{\"_id\": ");
    Path small = Path.of(collection);
    Outcome broken =
        run(
            "--corpus",
            corpus,
            "--queries",
            small.resolve("queries.jsonl"),
            "--qrels",
            small.resolve("qrels/test.tsv"));
    assertThat(broken.exitCode()).isEqualTo(1);
    assertThat(broken.err()).contains(corpus + ", line 1: expected a JSON object").hasLineCount(1);
  }

  @Test
  void callsWrongUseWrongUse() {
    assertThat(run().exitCode()).isEqualTo(2);
    assertThat(run("--collection", collection, "--systems", "sphinx").exitCode()).isEqualTo(2);
    assertThat(run("--collection", collection, "--measures", "nDCG@x").exitCode()).isEqualTo(2);
    assertThat(run("--collection", collection, "--fields", "body").exitCode()).isEqualTo(2);
    assertThat(run("--collection", collection, "--baseline", "none").exitCode()).isEqualTo(2);
    assertThat(run("--collection", collection, "--depth", "0").exitCode()).isEqualTo(2);
    assertThat(run("--definition", "arcd").exitCode()).isEqualTo(2);
  }

  @Test
  void listsUnjudgedHitsForJudging() {
    Outcome outcome = runCommand(new PoolCommand(), "--collection", collection, "--depth", "3");
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(outcome.out().lines())
        .isNotEmpty()
        .allMatch(line -> line.split("\t").length == 6)
        .noneMatch(line -> line.startsWith("3\ts3\t"));
    assertThat(outcome.err()).contains("of them judged");
  }

  private static Outcome run(Object... arguments) {
    return runCommand(new EvaluateCommand(), arguments);
  }

  private static Outcome runCommand(Object command, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        new CommandLine(command)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(List.of(arguments).stream().map(String::valueOf).toArray(String[]::new));
    return new Outcome(exitCode, out.toString(), err.toString());
  }
}
