// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalyzeCommandTest {
  private static final String TEXT = "وبالقوات في العِراق 2015";

  @Test
  void printsTheJsonThatScriptsRelyOn() {
    Run run = Run.fihris("analyze", "--json", TEXT);
    assertThat(run.exitCode()).isZero();
    JsonNode words = new JsonMapper().readTree(run.out());
    assertThat(words.isArray()).isTrue();
    assertThat(words).hasSize(4);
    for (JsonNode word : words) {
      assertThat(word.propertyNames())
          .containsExactly("word", "start", "end", "position", "terms", "why");
      assertThat(TEXT.substring(word.path("start").asInt(), word.path("end").asInt()))
          .isEqualTo(word.path("word").asString());
    }
    JsonNode term = words.get(0).path("terms").get(0);
    assertThat(term.propertyNames()).containsExactly("level", "term");
    assertThat(words.get(0).path("why")).isNotEmpty();
  }

  @Test
  void listsStopWordsWithoutTerms() {
    JsonNode words = new JsonMapper().readTree(Run.fihris("analyze", "--json", TEXT).out());
    assertThat(words.get(1).path("word").asString()).isEqualTo("في");
    assertThat(words.get(1).path("terms")).isEmpty();
  }

  @Test
  void explainsEachWordToPeople() {
    Run run = Run.fihris("analyze", TEXT);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("العِراق").contains("position 0").contains("no terms");
  }

  @Test
  void printsAnEmptyListForATextWithoutWords() {
    Run run = Run.fihris("analyze", "--json", " . ");
    assertThat(run.exitCode()).isZero();
    assertThat(new JsonMapper().readTree(run.out())).isEmpty();
  }
}
