// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SegmenterTrainerTest {
  private static final Map<String, Integer> COUNTS =
      Map.of("كتاب", 50, "الكتاب", 40, "وكتاب", 10, "وزير", 60, "الوزير", 50);

  private static final List<Segmentation> TEXT =
      List.of(
          new Segmentation("والكتاب", 3, 0),
          new Segmentation("الكتاب", 2, 0),
          new Segmentation("وكتاب", 1, 0),
          new Segmentation("وزير", 0, 0),
          new Segmentation("كتابهم", 0, 2));

  @Test
  void learnsTheTextItIsTrainedOn() {
    Segmenter segmenter = Segmenter.news().retrained(TEXT);
    for (Segmentation word : TEXT) {
      char[] letters = word.word().toCharArray();
      int cuts = segmenter.segment(letters, 0, letters.length);
      assertThat(Segmenter.particles(cuts)).as(word.word()).isEqualTo(word.particles());
      assertThat(Segmenter.endings(cuts)).as(word.word()).isEqualTo(word.endings());
    }
  }

  @Test
  void givesTheSameWeightsForTheSameText() {
    short[] weights = SegmenterTrainer.of(COUNTS).weights(TEXT);
    assertThat(SegmenterTrainer.of(COUNTS).weights(TEXT)).isEqualTo(weights);
    assertThat(weights).contains((short) 0);
    assertThat(weights).isNotEqualTo(new short[weights.length]);
  }

  @Test
  void refusesASegmentationWithoutAStem() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Segmentation("كتاب", 2, 2))
        .withMessageContaining("must leave a letter");
  }
}
