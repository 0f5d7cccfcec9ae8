// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmenterTest {
  @ParameterizedTest
  @CsvSource({
    "والكتاب, كتاب",
    "وبالمدرسة, مدرس",
    "للحكومة, حكوم",
    "كتابهم, كتاب",
    "المسؤولون, مسؤول",
    "سيعلن, يعلن",
    "وأعلنت, أعلن",
  })
  void cutsParticlesAndEndings(String word, String stem) {
    assertThat(stem(word)).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({
    "وزير", "والد", "وفد", "لبنان", "برلمان", "بيان", "ألمانيا", "ألعاب", "كتاب", "إيران", "فلسطين"
  })
  void leavesWordsThatAreAllStem(String word) {
    assertThat(stem(word)).isEqualTo(word);
  }

  private static String stem(String word) {
    char[] letters = word.toCharArray();
    int cuts = Segmenter.news().segment(letters, 0, letters.length);
    return new Segmentation(word, Segmenter.particles(cuts), Segmenter.endings(cuts)).stem();
  }
}
