// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {
  @TempDir private Path folder;

  @Test
  void countsAndNamesWhatItRejects() throws IOException {
    Path file = write("n.jsonl", "{\"id\":\"1\",\"title\":\"خبر\"}\nno\n{\"id\":\"2\"}\n");
    Run run = index(file);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("Accepted 1 articles, rejected 2")
        .contains("n.jsonl:2: Not JSON");
    assertThat(run.out()).contains("n.jsonl:3: ");
  }

  @Test
  void namesTheFirstFewOnly() throws IOException {
    Run run = index(write("n.jsonl", "{\"id\":\"1\",\"title\":\"خبر\"}\n" + "no\n".repeat(20)));
    assertThat(run.out()).contains("n.jsonl:6: ").doesNotContain("n.jsonl:7: ");
    assertThat(run.out()).contains("and 15 more");
  }

  @Test
  void replacesAnArticleOfTheSameId() throws IOException {
    Path file =
        write("n.jsonl", "{\"id\":\"1\",\"title\":\"قديم\"}\n{\"id\":\"1\",\"title\":\"جديد\"}");
    assertThat(index(file).out()).contains("Accepted 2").contains("holds 1");
    assertThat(index(file).out()).contains("holds 1");
  }

  @Test
  void indexesSeveralFilesOfSeveralFormats() throws IOException {
    Path lines = write("n.jsonl", "{\"id\":\"1\",\"title\":\"خبر\"}");
    Path text = write("t.txt", "خبر آخر");
    assertThat(index(lines, text).out()).contains("Accepted 2").contains("holds 2");
  }

  @Test
  void failsWhereNothingIsAnArticle() throws IOException {
    Run run = index(write("n.jsonl", "no\n"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("no article was accepted");
  }

  @Test
  void failsBeforeItBeginsWhereAFileIsMissing() throws IOException {
    Path there = write("n.jsonl", "{\"id\":\"1\",\"title\":\"خبر\"}");
    Run run = index(there, folder.resolve("missing.jsonl"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("missing.jsonl");
    assertThat(folder.resolve("index")).doesNotExist();
  }

  @Test
  void takesTheFormatItIsTold() throws IOException {
    Path file = write("n.jsonl", "{\"id\":\"1\",\"title\":\"خبر\"}");
    Run run =
        Run.fihris(
            "index",
            "--index",
            folder.resolve("i").toString(),
            "--format",
            "text",
            file.toString());
    assertThat(run.out()).contains("Accepted 1");
    Run found = Run.fihris("search", "--index", folder.resolve("i").toString(), "--json", "خبر");
    assertThat(found.out()).contains("\"n.jsonl\"");
  }

  @Test
  void saysThatAnIndexIsAFolderAndNotAFile() throws IOException {
    write("index", "");
    Run run = index(write("n.jsonl", "{\"id\":\"1\",\"title\":\"خبر\"}"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("fihris: Not a folder (an index is a folder; give --index another name): ")
        .contains(folder.resolve("index").toString());
  }

  @Test
  void saysWhereJsonBreaksOffInItsOwnWords() throws IOException {
    for (String cut : List.of("{\"id\":\"3\",\"a\":{\"b\":\"c\"\n", "[{\"id\":\"3\"\n")) {
      Run run = index(write("cut.json", cut));
      assertThat(run.out())
          .contains("Not JSON (", "Unexpected end-of-input")
          .doesNotContain("Source", "INCLUDE", "[");
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Run index(Path... files) {
    var args = new java.util.ArrayList<String>();
    args.add("index");
    args.add("--index");
    args.add(folder.resolve("index").toString());
    for (Path file : files) {
      args.add(file.toString());
    }
    return Run.fihris(args.toArray(String[]::new));
  }
}
