// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fihris.search.Fusion;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;

/** Two orders become one as the formula says; the figures are worked out by hand. */
class FuserTest {
  private static final List<ScoreDoc> WORDS = docs(7, 12.0, 3, 8.0, 5, 4.0);
  private static final List<ScoreDoc> MEANING = docs(3, 0.9, 9, 0.5, 7, 0.4);

  @Test
  void addsReciprocalRanks() {
    List<ScoreDoc> fused = new Fuser(Fusion.RECIPROCAL_RANK).fused(WORDS, MEANING);
    assertThat(ids(fused)).containsExactly(3, 7, 9, 5);
    assertScores(fused, 1.0 / 62 + 1.0 / 61, 1.0 / 61 + 1.0 / 63, 1.0 / 62, 1.0 / 63);
  }

  @Test
  void addsScoresBroughtIntoOneRange() {
    List<ScoreDoc> fused = new Fuser(new Fusion.WeightedSum(0.25)).fused(WORDS, MEANING);
    assertThat(ids(fused)).containsExactly(7, 3, 9, 5);
    assertScores(fused, 0.75, 0.75 * 0.5 + 0.25, 0.25 * 0.2, 0);
  }

  @Test
  void keepsTheOrderOfWordsWhereScoresAreEqual() {
    List<ScoreDoc> words = docs(4, 1.0, 2, 1.0);
    assertThat(ids(new Fuser(new Fusion.WeightedSum(0.5)).fused(words, docs(1, 1.0))))
        .containsExactly(4, 2, 1);
  }

  @Test
  void isOneSideWhereTheOtherIsEmpty() {
    assertThat(ids(new Fuser(Fusion.RECIPROCAL_RANK).fused(WORDS, List.of())))
        .containsExactly(7, 3, 5);
    assertThat(ids(new Fuser(new Fusion.WeightedSum(1)).fused(List.of(), MEANING)))
        .containsExactly(3, 9, 7);
  }

  private static List<ScoreDoc> docs(double... docsAndScores) {
    return Stream.iterate(0, i -> i < docsAndScores.length, i -> i + 2)
        .map(i -> new ScoreDoc((int) docsAndScores[i], (float) docsAndScores[i + 1]))
        .toList();
  }

  private static List<Integer> ids(List<ScoreDoc> docs) {
    return docs.stream().map(doc -> doc.doc).toList();
  }

  private static void assertScores(List<ScoreDoc> fused, double... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      assertThat((double) fused.get(i).score).isCloseTo(wanted[i], within(1e-6));
    }
  }
}
