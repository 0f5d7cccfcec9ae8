// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code fihris related}, and the stories that {@code fihris search} shows. */
class RelatedCommandTest {
  private static final String REPORT =
      "غمرت السيول وادي الرمال بعد ليلة ماطرة فأغلقت الطرق وأجلت فرق الإنقاذ سكان القرى القريبة";

  @TempDir private static Path folder;

  @BeforeAll
  static void index() throws IOException {
    Path file = folder.resolve("news.jsonl");
    Files.write(
        file,
        List.of(
            article("agency", "2024-04-01", "السيول تغمر وادي الرمال", REPORT),
            article("paper", "2024-04-02", "السيول تغمر وادي الرمال", REPORT),
            article("later", "2024-04-03", "فتح طرق وادي الرمال", "فتحت الطرق بعد السيول"),
            article("other", "2024-04-04", "فوز المنتخب", "فاز المنتخب بهدفين")));
    assertThat(Run.fihris("index", "--index", indexFolder(), file.toString()).exitCode()).isZero();
  }

  private static String article(String id, String date, String title, String text) {
    String when = "\"date\":\"" + date + "\",";
    String words = "\"title\":\"" + title + "\",\"text\":\"" + text + "\"}";
    return "{\"id\":\"" + id + "\"," + when + words;
  }

  private static String indexFolder() {
    return folder.resolve("index").toString();
  }

  @Test
  void listsWhatTellsOfTheSameThings() {
    assertThat(ids("agency")).containsExactly("later");
    assertThat(ids("--copies", "agency")).containsExactly("paper", "later");
    assertThat(related("agency").out()).contains("1. later | 2024-04-03");
  }

  @Test
  void saysThatThereIsNoSuchArticle() {
    Run run = related("nobody");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("No such article").endsWith("nobody" + System.lineSeparator());
    assertThat(related().exitCode()).isEqualTo(2);
  }

  @Test
  void namesTheArticlesFoldedIntoAHit() {
    Run run = Run.fihris("search", "--index", indexFolder(), "--ranking", "news", "السيول");
    assertThat(run.out()).contains("Also in: ");
  }

  private static List<String> ids(String... args) {
    var all = new ArrayList<>(List.of("--json"));
    all.addAll(List.of(args));
    JsonNode hits = new JsonMapper().readTree(related(all.toArray(String[]::new)).out());
    return hits.path("hits").valueStream().map(hit -> hit.path("id").asString()).toList();
  }

  private static Run related(String... args) {
    var all = new ArrayList<>(List.of("related", "--index", indexFolder()));
    all.addAll(List.of(args));
    return Run.fihris(all.toArray(String[]::new));
  }
}
