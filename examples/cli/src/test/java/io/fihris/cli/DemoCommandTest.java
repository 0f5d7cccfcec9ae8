// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
  private static final String SEEDS = "../../seeds/articles";

  @Test
  void findsWhatLucenesAnalyzerMisses() {
    Run run = Run.fihris("demo", "--articles", SEEDS);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("Indexed 1 article ").contains("[القوات]");
    assertThat(run.out()).contains("[ألفاً]");
    assertThat(run.out()).contains("[المليشيات]");
    assertThat(run.out()).contains("[الميليشيات]");
    long missed = run.out().lines().filter(line -> line.contains("Lucene: 0 articles")).count();
    long empty = run.out().lines().filter(line -> line.contains("Fihris: 0 articles")).count();
    assertThat(missed).as("queries that Lucene misses").isGreaterThan(empty);
  }

  @Test
  void asksAtLeastEightQueries() {
    Run run = Run.fihris("demo", "--articles", SEEDS);
    assertThat(run.out().lines().filter(line -> line.matches("\\d+\\. .*")))
        .hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void saysWhereItLookedForArticles(@TempDir Path empty) {
    Run run = Run.fihris("demo", "--articles", empty.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("*.txt").contains(empty.toString());
  }
}
