// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a whole: help, exit codes, messages. */
class FihrisTest {
  private static final String WORD = "كتاب";

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

  @Test
  void describesEachCommandInAWholeSentence() {
    String help = Run.fihris("--help").out().replaceAll("\\s+", " ");
    assertThat(help)
        .contains("and what each feature added. related")
        .contains("takes the arguments of JMH. generate-completion")
        .doesNotContain("for example:");
    assertThat(Run.fihris("jmh", "--help").out()).contains("For example:").contains("list the");
  }

  @Test
  void failsWhereTheAnswerCannotBeWritten() {
    var messages = new ByteArrayOutputStream();
    OutputStream full = refusing("No space left on device");
    assertThat(Fihris.run(full, messages, "analyze", WORD)).isEqualTo(1);
    assertThat(messages.toString(UTF_8).lines())
        .containsExactly(
            "fihris: Cannot write (the disk is full; free some space and run the command again):"
                + " the standard output");
  }

  @Test
  void isSilentWhereItsReaderHasReadEnough() {
    var messages = new ByteArrayOutputStream();
    OutputStream closed = refusing("Broken pipe");
    assertThat(Fihris.run(closed, messages, "analyze", WORD)).isZero();
    assertThat(messages.toString(UTF_8)).isEmpty();
    assertThat(Fihris.run(closed, messages, "serch")).isEqualTo(2);
  }

  private static OutputStream refusing(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
  }

  @Test
  void tellsWhatFailedAndWhatToDo() {
    var full = new IOException("No space left on device");
    assertThat(FailureMessage.of(new IllegalStateException("this writer is closed", full), "news"))
        .isEqualTo(
            "Cannot write (the disk is full; free some space and run the command again): news");
    assertThat(FailureMessage.of(new FileAlreadyExistsException("news"), "news"))
        .isEqualTo("Not a folder (an index is a folder; give --index another name): news");
    assertThat(FailureMessage.of(new AccessDeniedException("news"), "news"))
        .isEqualTo("No permission to use (change its permissions, or name another): news");
    assertThat(FailureMessage.of(new IOException("Search ran out of time"), "news"))
        .isEqualTo("Search ran out of time");
  }

  @Test
  void refusesAnEmptyNameOfAnIndex() {
    for (String command : List.of("index", "search")) {
      Run run = Run.fihris(command, "--index", "", "word");
      assertThat(run.exitCode()).as(command).isEqualTo(2);
      assertThat(run.err()).contains("--index").contains(". for the current folder");
    }
  }
}
