// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class StopWordsTest {
  @Test
  void theShippedTableHoldsTheShippedWordsAndNoNeighbours() {
    StopWords news = StopWords.news();
    assertThat(news.words()).hasSizeGreaterThan(1_000);
    for (String word : news.words()) {
      assertThat(contains(news, word)).as(word).isTrue();
      assertThat(contains(news, word + "ظظ")).as(word + "ظظ").isFalse();
    }
    assertThat(contains(news, "على")).isTrue();
    assertThat(contains(news, "علي")).isFalse();
  }

  @Test
  void theShippedWordsEqualTheSameWordsGivenByHand() {
    StopWords byHand = new StopWords(StopWords.news().words());
    assertThat(byHand).isEqualTo(StopWords.news()).hasSameHashCodeAs(StopWords.news());
    assertThat(byHand).isNotEqualTo(StopWords.none());
  }

  @Test
  void wordsWithForeignLettersAndLongWordsAreTakenAsTheyAre() {
    String longWord = "استراتيجياتهموالمستقبلية";
    StopWords words = StopWords.of(List.of("گفت", longWord, "إلى"));
    assertThat(contains(words, "گفت")).isTrue();
    assertThat(contains(words, "پفت")).isFalse();
    assertThat(contains(words, longWord)).isTrue();
    assertThat(contains(words, "إلى")).isTrue();
    assertThat(contains(words, longWord.substring(1))).isFalse();
  }

  @Test
  void aWordOfTheUsersStopsItsOwnSpellingAndTheOneWithoutHamza() {
    StopWords words = StopWords.of(List.of("أَمامَ", "بــل"));
    assertThat(words.words()).containsExactly("أمام", "امام", "بل");
    assertThat(contains(words, "إمام")).isFalse();
    assertThat(words).isEqualTo(StopWords.of(List.of("أمام", "بل"))).hasToString("StopWords(3)");
  }

  @Test
  void aWordWithoutLettersIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StopWords.of(List.of(" ")))
        .withMessageContaining("at least one letter");
  }

  private static boolean contains(StopWords words, String word) {
    return words.contains(word.toCharArray(), 0, word.length());
  }
}
