// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.stemming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StemmingReportTest {
  private static final String SEGMENTATIONS =
      """
      word\tsegmentation\tpos
      والكتاب\tو+ال+كتاب\tCONJ+DET+NOUN
      لبنان\tلبنان\tNOUN
      في\tفي\tPREP
      للمدرسة\tل+ال+مدرس+ة\tPREP+DET+NOUN+NSUFF
      المدرسة\tال+مدرس+ة\tDET+NOUN+NSUFF
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void countsExactStemsAndBareWordsOfSegmentations() throws IOException {
    StemmingReport report = measure(SEGMENTATIONS);
    assertThat(report.words()).as("content words").isEqualTo(4);
    assertThat(report.note()).as("this text trained nothing").isEmpty();
    Scores light = scores(report, "lucene-arabic");
    // Light10 cuts the name Lebanon to "milk" and is right elsewhere.
    assertThat(light.exact()).isCloseTo(0.75, within(1e-9));
    assertThat(light.exactAffixed()).isCloseTo(1.0, within(1e-9));
    assertThat(light.bareIntact()).isCloseTo(0.0, within(1e-9));
    assertThat(light.pairF1()).isCloseTo(1.0, within(1e-9));
    assertThat(scores(report, "fihris").exact()).isCloseTo(1.0, within(1e-9));
    assertThat(scores(report, "lucene-standard").exact()).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void judgesFamiliesAgainstLemmas() throws IOException {
    StemmingReport report =
        measure(
            """
            form\tlemma\tupos
            وزراء\tوزير\tNOUN
            الوزير\tوزير\tNOUN
            كتاب\tكتاب\tNOUN
            من\tمن\tADP
            """);
    assertThat(report.words()).isEqualTo(3);
    assertThat(scores(report, "fihris").pairRecall()).isCloseTo(1.0, within(1e-9));
    assertThat(scores(report, "fihris").pairPrecision()).isCloseTo(1.0, within(1e-9));
    assertThat(scores(report, "fihris-stem").pairRecall()).isCloseTo(0.0, within(1e-9));
  }

  @Test
  void reportsFalseMergesBesideConflatedPairs() throws IOException {
    StemmingReport report = measure("singular\tplural\nصاروخ\tصواريخ\nكتاب\tقلم\n");
    assertThat(scores(report, "fihris").conflated()).isCloseTo(0.5, within(1e-9));
    assertThat(scores(report, "fihris").falseMerges()).isBetween(0.0, 0.02);
    assertThat(scores(report, "lucene-arabic").falseMerges()).isGreaterThan(0.05);
  }

  @Test
  void readsGzip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(SEGMENTATIONS.getBytes(StandardCharsets.UTF_8));
    }
    Path file = Files.write(folder.resolve("gold.tsv.gz"), bytes.toByteArray());
    assertThat(StemmingReport.measure(file).words()).isEqualTo(4);
  }

  @Test
  void refusesWhatIsNoGold() throws IOException {
    Path file = Files.writeString(folder.resolve("prose.txt"), "no tabs here\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StemmingReport.measure(file))
        .withMessageContaining("segmentation, lemmas or pairs");
  }

  @Test
  void writesTheFiguresAsJson() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.tsv"), SEGMENTATIONS);
    Path json = folder.resolve("figures.json");
    int status =
        new picocli.CommandLine(new StemmingCommand())
            .execute("--gold", gold.toString(), "--json", json.toString());
    assertThat(status).isZero();
    JsonNode report = new JsonMapper().readTree(Files.readString(json));
    assertThat(report.path("gold").asString()).isEqualTo("gold.tsv");
    assertThat(report.path("words").asInt()).isEqualTo(4);
    assertThat(report.path("systems").get(0).path("name").asString()).isEqualTo("fihris");
    assertThat(report.path("systems").get(0).path("exact").asDouble()).isEqualTo(1.0);
    assertThat(report.path("systems").get(0).path("conflated").isNull()).isTrue();
  }

  private StemmingReport measure(String gold) throws IOException {
    return StemmingReport.measure(Files.writeString(folder.resolve("gold.tsv"), gold));
  }

  private static Scores scores(StemmingReport report, String system) {
    return report.systems().stream()
        .filter(scores -> scores.name().equals(system))
        .findFirst()
        .orElseThrow();
  }
}
