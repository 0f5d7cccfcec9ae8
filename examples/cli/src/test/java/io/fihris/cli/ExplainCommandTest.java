// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void index() throws IOException {
    Path file = folder.resolve("news.jsonl");
    Files.writeString(file, "{\"id\":\"a\",\"title\":\"إطلاق الصواريخ\"}\n");
    assertThat(Run.fihris("index", "--index", indexFolder(), file.toString()).exitCode()).isZero();
  }

  private static String indexFolder() {
    return folder.resolve("index").toString();
  }

  @Test
  void tellsInWordsWhyAnArticleIsAHit() {
    Run run = Run.fihris("explain", "--index", indexFolder(), "--id", "a", "صاروخ");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("A hit, score ")
        .contains(
            "1 x headline, 0 x text, weight 1.00, a broken plural or verb form of it: الصواريخ");
  }

  @Test
  void tellsItInArabicAndAsJson() {
    Run arabic =
        Run.fihris("explain", "--index", indexFolder(), "--id", "a", "--language", "ar", "صاروخ");
    assertThat(arabic.out()).contains("جمع تكسير");
    Run json = Run.fihris("explain", "--index", indexFolder(), "--id", "a", "--json", "صاروخ");
    JsonNode why = new JsonMapper().readTree(json.out());
    assertThat(why.path("id").asString()).isEqualTo("a");
    assertThat(why.path("words").get(0).path("matches").get(0).path("form").asString())
        .isEqualTo("الصواريخ");
  }

  @Test
  void saysThatNoArticleHasTheId() {
    Run run = Run.fihris("explain", "--index", indexFolder(), "--id", "nobody", "صاروخ");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("No article has this id").contains("nobody");
  }
}
