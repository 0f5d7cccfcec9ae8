// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.fihris.benchmarks.collection.ScoredId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
  /** Ranked: relevant (2), not judged, not relevant, relevant (1); one relevant not found. */
  private static final JudgedRanking RANKING =
      JudgedRanking.of(
          List.of(
              new ScoredId("d", 1),
              new ScoredId("a", 4),
              new ScoredId("b", 3),
              new ScoredId("c", 2)),
          Map.of("a", 2, "c", 0, "d", 1, "e", 1));

  @ParameterizedTest
  @CsvSource({
    "nDCG@10, 0.7763",
    "nDCG@1, 1.0",
    "AP, 0.5",
    "AP@3, 0.3333",
    "RR@10, 1.0",
    "P@4, 0.5",
    "P@10, 0.2",
    "R@10, 0.6667",
    "Rprec, 0.3333",
    "bpref, 0.3333",
    "Success@1, 1",
    "Judged@10, 0.75",
    "Judged@2, 0.5",
    "RBP(0.5), 0.5625"
  })
  void scoresAHandMadeRanking(String measure, double score) {
    assertThat(Measure.parse(measure).of(RANKING)).isCloseTo(score, within(5e-5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nDCG@10", "nDCG", "AP", "RR@10", "P@5", "R@100", "bpref", "RBP(0.8)"})
  void readsTheNamesItPrints(String name) {
    assertThat(Measure.parse(name).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "nDCG@", "nDCG@0", "P", "R", "ndcg@10", "RBP(1)", "RBP(1.2.3)", "AP(0.5)"})
  void refusesNamesItDoesNotKnow(String name) {
    assertThatThrownBy(() -> Measure.parse(name)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void scoresNoHitsAndNoJudgmentsZero() {
    JudgedRanking empty = JudgedRanking.of(List.of(), Map.of());
    assertThat(Measure.DEFAULTS).allSatisfy(measure -> assertThat(measure.of(empty)).isZero());
  }

  @Test
  void ranksEqualScoresByDescendingId() {
    List<ScoredId> tied = List.of(new ScoredId("a", 1), new ScoredId("b", 1 + 1e-9));
    assertThat(JudgedRanking.ranked(tied)).extracting(ScoredId::id).containsExactly("b", "a");
    List<ScoredId> swapped = List.of(new ScoredId("b", 1), new ScoredId("a", 1 + 1e-9));
    assertThat(JudgedRanking.ranked(swapped))
        .as("scores equal as 32-bit floats")
        .extracting(ScoredId::id)
        .containsExactly("b", "a");
  }
}
