// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs each benchmark over an archive once; they check their answers themselves. */
class ArchiveBenchmarksTest {
  @ParameterizedTest
  @ValueSource(strings = {"fihris", "lucene"})
  void searchesFindWhatIsThere(String library) throws IOException {
    for (Question question : Question.values()) {
      SearchSpeed benchmark = new SearchSpeed();
      benchmark.library = library;
      benchmark.articles = 1_000;
      benchmark.question = question;
      benchmark.prepare();
      assertThat(benchmark.search()).as("%s %s", library, question).isNotEmpty();
      benchmark.remove();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fihris", "lucene"})
  void indexingFindsWhatItIndexed(String library) throws IOException {
    IndexingSpeed benchmark = new IndexingSpeed();
    benchmark.library = library;
    benchmark.articles = 300;
    benchmark.prepare();
    IndexingSpeed.Size size = new IndexingSpeed.Size();
    assertThat(benchmark.index(size)).isEqualTo(300);
    assertThat(size.indexBytes).isGreaterThan(100_000);
  }

  @Test
  void costsAreThoseOfSearchesThatFindTheSame() throws IOException {
    SearchCost benchmark = new SearchCost();
    benchmark.megabytes = 1;
    benchmark.prepare();
    assertThat(benchmark.round()).isPositive();
    benchmark.finish();
  }

  @Test
  void suggestionsAnswerWhatWasTyped() throws IOException {
    SuggestSpeed benchmark = new SuggestSpeed();
    benchmark.megabytes = 1;
    benchmark.prepare();
    assertThat(benchmark.complete()).isNotEmpty();
    assertThat(benchmark.searchMistyped().count()).isPositive();
    benchmark.remove();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fihris", "lucene"})
  void coldStartsFindTheirFirstHit(String library) throws IOException {
    ColdStart benchmark = new ColdStart();
    benchmark.library = library;
    benchmark.prepare();
    assertThat(benchmark.firstHit()).hasSize(1);
    benchmark.remove();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fihris", "lucene", "lucene-offsets"})
  void highlightsMarkTheHits(String library) throws IOException {
    HighlightSpeed benchmark = new HighlightSpeed();
    benchmark.library = library;
    benchmark.megabytes = 1;
    benchmark.prepare();
    assertThat(benchmark.highlight()).isPositive();
    benchmark.remove();
  }
}
