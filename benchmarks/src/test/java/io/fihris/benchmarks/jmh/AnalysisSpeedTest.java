// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each chain of the benchmark runs once and makes tokens. */
class AnalysisSpeedTest {
  @ParameterizedTest
  @ValueSource(strings = {"standard", "arabic", "snowball", "news", "folded", "stem", "exact"})
  void everyChainMakesTokensBothWays(String analyzer) throws IOException {
    for (String kind : new String[] {"news", "titles", "vowelled"}) {
      AnalysisSpeed benchmark = new AnalysisSpeed();
      benchmark.analyzer = analyzer;
      benchmark.kind = kind;
      benchmark.megabytes = 1;
      benchmark.prepare();
      AnalysisSpeed.Work indexed = new AnalysisSpeed.Work();
      AnalysisSpeed.Work characters = new AnalysisSpeed.Work();
      assertThat(benchmark.asIndexed(indexed)).isPositive();
      assertThat(benchmark.asCharacters(characters)).isPositive();
      assertThat(indexed.tokens).isEqualTo(characters.tokens).isGreaterThan(1_000);
    }
  }

  @Test
  void generatesTheSameTextsAgain() {
    assertThat(new GeneratedNews(3).article()).isEqualTo(new GeneratedNews(3).article());
  }

  @Test
  void readsTheLinesOfAnyFile(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("corpus.jsonl"), "{\"title\":\"one\",\"text\":\"two words\"}\nthree\n");
    assertThat(BenchmarkTexts.read(file.toString(), "news", 1_000).texts())
        .containsExactly("two words", "three");
    assertThat(BenchmarkTexts.read(file.toString(), "titles", 1_000).texts())
        .containsExactly("one", "three");
  }
}
