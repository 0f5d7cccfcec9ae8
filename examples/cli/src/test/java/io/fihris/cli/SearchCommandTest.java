// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.cli.output.SearchNotes;
import io.fihris.query.NewsQuery;
import io.fihris.search.SearchResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code fihris search} over an index that {@code fihris index} made. */
class SearchCommandTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void index() throws IOException {
    Path file = folder.resolve("news.jsonl");
    Files.write(
        file,
        List.of(
            article(
                "a",
                "ارتفاع أسعار النفط",
                "\"section\":\"اقتصاد\",\"source\":\"وكالة\","
                    + "\"date\":\"2024-03-04\",\"url\":\"https://example.org/a\""),
            article("b", "النفط والغاز", "\"section\":\"اقتصاد\",\"date\":\"2024-03-25\""),
            article("c", "مباراة فريق النفط", "\"section\":\"رياضة\",\"date\":\"2024-04-01\""),
            article("d", "<script>نفط</script>\\u001b[31m", "\"tags\":[\"x\"]")));
    assertThat(Run.fihris("index", "--index", indexFolder(), file.toString()).exitCode()).isZero();
  }

  private static String article(String id, String title, String more) {
    return "{\"id\":\"" + id + "\",\"title\":\"" + title + "\"," + more + "}";
  }

  private static String indexFolder() {
    return folder.resolve("index").toString();
  }

  @Test
  void printsTheJsonThatScriptsRelyOn() {
    JsonNode answer = json("--facets", "--json", "نفط");
    assertThat(answer.propertyNames())
        .containsExactly(
            "query", "count", "exactCount", "millis", "didYouMean", "hits", "facets", "nextCursor");
    assertThat(answer.path("query").asString()).isEqualTo("نفط");
    assertThat(answer.path("count").asLong()).isEqualTo(4);
    assertThat(answer.path("exactCount").isBoolean()).isTrue();
    assertThat(answer.path("millis").isNumber()).isTrue();
    assertThat(answer.path("didYouMean").isNull()).isTrue();
    assertThat(answer.path("nextCursor").isNull()).isTrue();
    assertThat(answer.path("hits").get(0).propertyNames())
        .containsExactly(
            "id", "score", "titleHtml", "snippetHtml", "source", "section", "publishedAt", "url");
    JsonNode sections = answer.path("facets").path("section");
    assertThat(sections.get(0).path("value").asString()).isEqualTo("اقتصاد");
    assertThat(sections.get(0).path("count").asLong()).isEqualTo(2);
    assertThat(answer.path("facets").propertyNames())
        .containsExactly("source", "section", "tag", "author", "month");
    assertThat(answer.path("facets").path("month").toString())
        .isEqualTo("[{\"value\":\"2024-03\",\"count\":2},{\"value\":\"2024-04\",\"count\":1}]");
  }

  @Test
  void pagesByCursorFromOneRunToTheNext() {
    for (String order : List.of("relevance", "newest", "oldest")) {
      var ids = new ArrayList<String>();
      var args = new ArrayList<>(List.of("--json", "--limit", "1", "--order", order, "نفط"));
      JsonNode page = json(args.toArray(String[]::new));
      ids.add(page.path("hits").get(0).path("id").asString());
      while (!page.path("nextCursor").isNull()) {
        var next = new ArrayList<>(args);
        next.addAll(0, List.of("--cursor", page.path("nextCursor").asString()));
        page = json(next.toArray(String[]::new));
        ids.add(page.path("hits").get(0).path("id").asString());
      }
      assertThat(ids).as(order).containsExactlyInAnyOrder("a", "b", "c", "d");
    }
    assertThat(search("--limit", "1", "نفط").out()).contains("More: --cursor ");
    assertThat(search("--cursor", "<x>", "نفط").exitCode()).isEqualTo(2);
    assertThat(search("--cursor", "AAAA", "نفط").exitCode()).isEqualTo(2);
  }

  @Test
  void givesNullForWhatIsAbsent() {
    JsonNode answer = json("--json", "--order", "oldest", "نفط");
    assertThat(answer.path("facets").isNull()).isTrue();
    JsonNode first = answer.path("hits").get(0);
    assertThat(first.path("id").asString()).isEqualTo("a");
    assertThat(first.path("publishedAt").asString()).isEqualTo("2024-03-04T00:00:00Z");
    assertThat(first.path("url").asString()).isEqualTo("https://example.org/a");
    JsonNode last = answer.path("hits").get(3);
    assertThat(last.path("id").asString()).isEqualTo("d");
    for (String name : List.of("source", "section", "publishedAt", "url")) {
      assertThat(last.path(name).isNull()).as(name).isTrue();
    }
    assertThat(last.path("titleHtml").asString()).contains("&lt;script&gt;").contains("<mark>");
  }

  @Test
  void narrowsByDayAndKeywords() {
    assertThat(ids("--from", "2024-03-05", "--until", "2024-03-25", "نفط")).containsExactly("b");
    assertThat(ids("--until", "2024-03-25T00:00:00Z", "نفط")).containsExactly("a");
    assertThat(ids("--section", "رياضة", "نفط")).containsExactly("c");
    assertThat(ids("--source", "وكالة", "نفط")).containsExactly("a");
    assertThat(ids("--tag", "x", "نفط")).containsExactly("d");
    assertThat(ids("--author", "x", "نفط")).isEmpty();
    assertThat(ids("--from", "أبريل 2024", "نفط")).containsExactly("c");
    assertThat(ids("--until", "14-9-1445هـ", "نفط")).containsExactlyInAnyOrder("a");
    assertThat(search("--from", "أمس", "نفط").exitCode()).isEqualTo(2);
  }

  @Test
  void ordersAndLimits() {
    assertThat(ids("--order", "newest", "--limit", "2", "نفط")).containsExactly("c", "b");
    assertThat(ids("--limit", "0", "نفط")).isEmpty();
  }

  @Test
  void takesTheWordsOfAQueryWithoutQuotesToo() {
    assertThat(ids("النفط", "والغاز")).first().isEqualTo("b");
    assertThat(ids("--", "نفط -مباراة -أسعار -الغاز")).containsExactly("d");
  }

  @Test
  void marksWordsForPeopleAndLetsNoArticleSteerTheTerminal() {
    Run run = search("نفط");
    assertThat(run.out()).startsWith("4 articles").contains("[النفط]").contains("2024-03-04");
    assertThat(run.out()).doesNotContain("\u001b");
  }

  @Test
  void saysSoWhereNothingMatches() {
    assertThat(search("كلمةغائبة").out()).startsWith("0 articles");
    assertThat(search("كلمةغائبة").exitCode()).isZero();
  }

  @Test
  void refusesALimitBeyondTheLibrarys() {
    Run run = search("--limit", "20000", "نفط");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("10000").contains("20000");
    assertThat(search("--limit", "-1", "نفط").exitCode()).isEqualTo(2);
  }

  @Test
  void saysWhatOfAQueryItDidNotTakeAsWritten() {
    assertNotes("نفط ".repeat(375), "at most 1000 characters, this one 1500) at character 1000: ");
    assertNotes("من:2021-13-45", "a day is written as 2021-12-31");
    assertNotes("\"نفط", "a quotation opens and does not close");
    assertNotes("في من", "nothing to look for (stop words alone find nothing; add a word): ");
    assertThat(search("نفط").err()).isEmpty();
    assertThat(search("كلمةغائبة").err()).isEmpty();
  }

  private static void assertNotes(String query, String note) {
    Run run = search("--json", query);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("fihris: ").contains(note).hasSizeLessThan(250);
    assertThat(new JsonMapper().readTree(run.out()).path("query").asString()).isEqualTo(query);
  }

  @Test
  void saysThatTimeRanOut() {
    var late =
        new SearchResult(
            List.of(),
            3,
            false,
            Map.of(),
            Optional.empty(),
            Duration.ofSeconds(5),
            Optional.empty());
    assertThat(SearchNotes.of("نفط", NewsQuery.read("نفط"), late))
        .containsExactly(
            "the search ran out of time (more articles may match; ask for rarer words) after"
                + " 5000 ms");
  }

  private static Run search(String... args) {
    var all = new ArrayList<>(List.of("search", "--index", indexFolder()));
    all.addAll(List.of(args));
    return Run.fihris(all.toArray(String[]::new));
  }

  private static JsonNode json(String... args) {
    Run run = search(args);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return new JsonMapper().readTree(run.out());
  }

  @Test
  void countsAgeWhereTheRankingIsNews() {
    double relevance = json("--json", "نفط").path("hits").get(0).path("score").asDouble();
    double news =
        json("--ranking", "news", "--json", "نفط").path("hits").get(0).path("score").asDouble();
    assertThat(news).isPositive().isLessThan(relevance);
    assertThat(Run.fihris("search", "--index", indexFolder(), "--ranking", "old", "نفط").exitCode())
        .isEqualTo(2);
  }

  private static List<String> ids(String... args) {
    var all = new ArrayList<>(List.of("--json"));
    all.addAll(List.of(args));
    var ids = new ArrayList<String>();
    json(all.toArray(String[]::new))
        .path("hits")
        .forEach(hit -> ids.add(hit.path("id").asString()));
    return ids;
  }
}
