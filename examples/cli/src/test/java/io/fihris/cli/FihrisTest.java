// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a whole: help, exit codes, messages. */
class FihrisTest {
  @Test
  void namesEveryCommandInItsHelp() {
    Run run = Run.fihris("--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            "demo",
            "index",
            "search",
            "suggest",
            "analyze",
            "evaluate",
            "stemming",
            "generate-completion");
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "index", "search", "suggest", "analyze", "evaluate", "stemming"})
  void explainsEachCommand(String command) {
    Run run = Run.fihris(command, "--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Usage: fihris " + command);
  }

  @Test
  void saysItsVersionAndLucenes() {
    Run run = Run.fihris("--version");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("fihris ").contains("Lucene 10.");
  }

  @Test
  void printsACompletionScript() {
    Run run = Run.fihris("generate-completion");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("complete -F", "saudinewsnet");
  }

  @Test
  void endsWithTwoOnWrongUsage() {
    assertThat(Run.fihris().exitCode()).isEqualTo(2);
    assertThat(Run.fihris("serch").exitCode()).isEqualTo(2);
    assertThat(Run.fihris("search", "word").err()).contains("--index");
    assertThat(Run.fihris("search", "--index", "x", "--order", "best", "word").exitCode())
        .isEqualTo(2);
    assertThat(Run.fihris("search", "--index", "x", "--from", "monday", "word").err())
        .contains("2021-12-31");
    assertThat(Run.fihris("index", "--index", "x", "--format", "pdf", "file").err())
        .contains("saudinewsnet");
  }

  @Test
  void endsWithOneAndAMessageWhereThereIsNoIndex(@TempDir Path folder) {
    Path missing = folder.resolve("missing");
    Run run = Run.fihris("search", "--index", missing.toString(), "word");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("fihris: No index in").doesNotContain("\tat ");
    assertThat(missing).doesNotExist();
  }

  @Test
  void printsAStackTraceOnlyWhenAsked(@TempDir Path folder) {
    String missing = folder.resolve("missing").toString();
    assertThat(Run.fihris("index", "--index", missing, missing).err()).doesNotContain("\tat ");
    assertThat(Run.fihris("--verbose", "search", "--index", missing, "w").err()).contains("\tat ");
    assertThat(Run.fihris("search", "--verbose", "--index", missing, "w").err()).contains("\tat ");
  }
}
