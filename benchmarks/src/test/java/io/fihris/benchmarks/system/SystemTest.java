// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fihris.benchmarks.collection.CollectionArticle;
import io.fihris.benchmarks.collection.Run;
import io.fihris.benchmarks.collection.ScoredId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fihris",
        "fihris-bm25",
        "fihris-stem",
        "fihris-folded",
        "lucene-arabic",
        "lucene-snowball",
        "lucene-normalized",
        "lucene-standard",
        "lucene-ngram",
        "lucene-arabic:k1=0.9:b=0.4",
        "org.apache.lucene.analysis.fa.PersianAnalyzer"
      })
  void everySystemFindsAWordThatStands(String name) throws IOException {
    SearchSystem system = SystemCatalogue.parse(name);
    assertThat(system.name()).isEqualTo(name);
    try (SystemIndex index = system.newIndex(folder, ArticleFields.TITLE_AND_TEXT)) {
      index.add(
          List.of(
              new CollectionArticle("a", "حصاد القمح", "بدأ الموسم", Map.of()), // wheat harvest
              new CollectionArticle("b", "رصيف الميناء", "وصلت السفينة", Map.of()))); // port quay
      index.finish();
      assertThat(index.search("القمح", 10)).extracting(ScoredId::id).containsExactly("a");
      assertThat(index.search("السفينة", 10)).extracting(ScoredId::id).containsExactly("b");
      assertThat(index.search("", 10)).isEmpty();
    }
  }

  @Test
  void indexesOnlyTheFieldsItIsTold() throws IOException {
    for (String name : List.of("fihris", "lucene-arabic")) {
      SearchSystem system = SystemCatalogue.parse(name);
      try (SystemIndex index = system.newIndex(folder.resolve(name), ArticleFields.TEXT)) {
        index.add(List.of(new CollectionArticle("a", "حصاد القمح", "بدأ الموسم", Map.of())));
        index.finish();
        assertThat(index.search("القمح", 10)).as(name).isEmpty();
        assertThat(index.search("الموسم", 10)).as(name).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "solr",
        "fihris:k1=1",
        "lucene-arabic:k1=x",
        "lucene-arabic:b=2",
        "java.lang.String",
        "a.b.C"
      })
  void refusesWhatIsNoSystem(String name) {
    assertThatThrownBy(() -> SystemCatalogue.parse(name))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsASystemsOwnOrderOfTies() {
    List<ScoredId> kept =
        RankOrder.keep(
            List.of(
                new ScoredId("a", 2),
                new ScoredId("b", 2),
                new ScoredId("c", 2),
                new ScoredId("d", 1)));
    assertThat(kept).extracting(ScoredId::id).containsExactly("a", "b", "c", "d");
    assertThat(kept.get(0).score()).isEqualTo(2);
    assertThat(kept.get(1).score()).isEqualTo(Math.nextDown(2f));
    assertThat(kept.get(3).score()).isEqualTo(1);
  }

  @Test
  void takesPercentilesByNearestRank() {
    double[] hundred = IntStream.rangeClosed(1, 100).mapToDouble(i -> i).toArray();
    assertThat(Percentiles.of(hundred)).isEqualTo(new Percentiles(50, 90, 99));
    assertThat(Percentiles.of(new double[] {7})).isEqualTo(new Percentiles(7, 7, 7));
    assertThat(Percentiles.of(new double[0])).isEqualTo(new Percentiles(0, 0, 0));
  }

  @Test
  void poolsTheFirstHitsOfAllRuns() {
    Run one = new Run("one", Map.of("t", List.of(new ScoredId("a", 3), new ScoredId("b", 2))));
    Run two = new Run("two", Map.of("t", List.of(new ScoredId("b", 9), new ScoredId("c", 8))));
    assertThat(new Pool(2).of("t", List.of(one, two)))
        .containsExactly(
            new Pool.Entry("b", 2, 1), new Pool.Entry("a", 1, 1), new Pool.Entry("c", 1, 2));
    assertThat(new Pool(1).of("t", List.of(one, two))).hasSize(2);
    assertThat(new Pool(1).of("unknown", List.of(one, two))).isEmpty();
  }
}
