// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fihris.benchmarks.measure.Measure;
import io.fihris.benchmarks.system.ArticleFields;
import io.fihris.benchmarks.system.SystemCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arcd",
        "saudi-tags",
        "saudi-titles",
        "xquad-ar",
        "miracl-ar",
        "mrtydi-ar",
        "trec2001-ar",
        "trec2002-ar"
      })
  void checkedInDefinitionsNameWhatExists(String name) throws IOException {
    Definition definition = Definition.named(name);
    assertThat(definition.name()).isEqualTo(name);
    assertThat(ArticleFields.parse(definition.fields())).hasToString(definition.fields());
    assertThat(definition.measures()).isNotEmpty().allMatch(m -> Measure.parse(m).name().equals(m));
    for (Definition.Anchor anchor : definition.anchors()) {
      assertThat(definition.measures()).contains(anchor.measure());
      assertThat(anchor.score()).isBetween(0.1, 0.99);
      anchor
          .system()
          .ifPresent(system -> assertThat(SystemCatalogue.parse(system).name()).isEqualTo(system));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: x                                | text under the key title",
        "name: [                                | expected YAML",
        "name: 7                                | text under the key name",
        "depth: deep                            | text under the key name"
      })
  void tellsWhichKeyIsWrong(String yaml, String rule) throws IOException {
    Path file = Files.writeString(folder.resolve("broken.yaml"), yaml);
    assertThatThrownBy(() -> Definition.named(file.toString()))
        .isInstanceOf(MalformedCollectionException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining(rule);
  }

  @Test
  void refusesNamesNobodyChecksIn() {
    assertThatThrownBy(() -> Definition.named("atlantis"))
        .isInstanceOf(MalformedCollectionException.class)
        .hasMessageContaining("benchmarks/definitions");
  }
}
