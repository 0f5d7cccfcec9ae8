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

class LearnCommandTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void index() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      lines.add("{\"id\":\"a" + i + "\",\"text\":\"افتتح المصمم تشارلنزي ورشة أثاث.\"}");
      lines.add("{\"id\":\"b" + i + "\",\"text\":\"افتتح المصمم تشارلينزي ورشة أثاث.\"}");
    }
    Path file = Files.write(folder.resolve("news.jsonl"), lines);
    assertThat(Run.fihris("index", "--index", indexFolder(), file.toString()).exitCode()).isZero();
  }

  private static String indexFolder() {
    return folder.resolve("index").toString();
  }

  @Test
  void learnsVariantsThatAreListedWithTheirEvidence() {
    Run learn = Run.fihris("learn", "--index", indexFolder());
    assertThat(learn.exitCode()).as(learn.err()).isZero();
    assertThat(learn.out()).startsWith("Learnt variants of 2 stems from 40 articles in ");
    Run variants = Run.fihris("variants", "--index", indexFolder(), "تشارلنزي");
    assertThat(variants.exitCode()).as(variants.err()).isZero();
    assertThat(variants.out().strip().split("\t"))
        .startsWith("0.95", "learnt", "تشارلنزي", "تشارلينزي", "spelling")
        .endsWith("20", "20");
  }

  @Test
  void refusesBoundsOutOfRange() {
    Run run = Run.fihris("learn", "--index", indexFolder(), "--megabytes", "64");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("megabytes", "128 - 100000", "64");
    for (String minutes : List.of("0", "-3", "1441")) {
      Run wrong = Run.fihris("learn", "--index", indexFolder(), "--minutes", minutes);
      assertThat(wrong.exitCode()).as(minutes).isEqualTo(2);
      assertThat(wrong.err()).startsWith("Invalid value for --minutes (valid values 1 - 1440): ");
    }
  }

  @Test
  void namesAFolderWithoutAnIndex() {
    Run run = Run.fihris("learn", "--index", folder.resolve("nothing").toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("No index in");
  }
}
