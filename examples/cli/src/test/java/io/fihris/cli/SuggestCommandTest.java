// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SuggestCommandTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void index() throws IOException {
    Path file = folder.resolve("news.jsonl");
    Files.write(
        file,
        List.of(
            "{\"id\":\"a\",\"title\":\"أسعار النفط\",\"text\":\"الأسعار\"}",
            "{\"id\":\"b\",\"title\":\"الأسعار\"}"));
    assertThat(Run.fihris("index", "--index", indexFolder(), file.toString()).exitCode()).isZero();
  }

  private static String indexFolder() {
    return folder.resolve("index").toString();
  }

  @Test
  void printsTheJsonThatScriptsRelyOn() {
    Run run = Run.fihris("suggest", "--index", indexFolder(), "--json", "اسع");
    assertThat(run.exitCode()).as(run.err()).isZero();
    JsonNode answer = new JsonMapper().readTree(run.out());
    assertThat(answer.propertyNames()).containsExactly("prefix", "suggestions");
    assertThat(answer.path("prefix").asString()).isEqualTo("اسع");
    JsonNode first = answer.path("suggestions").get(0);
    assertThat(first.propertyNames()).containsExactly("text", "count", "kind");
    assertThat(first.path("text").asString()).isEqualTo("أسعار");
    assertThat(first.path("count").asLong()).isEqualTo(2);
    assertThat(first.path("kind").asString()).isEqualTo("word");
  }

  @Test
  void printsCountAndTextForPeople() {
    Run run = Run.fihris("suggest", "--index", indexFolder(), "اسعار", "الن");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("1  اسعار النفط").contains("1  أسعار النفط");
  }

  @Test
  void refusesALimitBeyondTheLibrarys() {
    Run run = Run.fihris("suggest", "--index", indexFolder(), "--limit", "1000", "اسع");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("1 - 100").contains("1000");
  }
}
