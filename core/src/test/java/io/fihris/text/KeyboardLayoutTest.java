// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardLayoutTest {
  @ParameterizedTest
  @CsvSource({
    "hgl, الم",
    "hgl[gs, المجلس",
    "hghgdhj, الاليات",
    "Hldv;h, أميركا",
    "hgsgh, السلا",
    "hgsbl, السلام",
    "Yg1, إل1"
  })
  void readsLatinLettersAsTheArabicOnesOfTheSameKeys(String typed, String meant) {
    assertThat(KeyboardLayout.toArabic(typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"لخخلمث, google", "غخعفعلاث, youtube", "فصهففثق, twitter", "لاقثءهف, brexit"})
  void readsArabicLettersAsTheLatinOnesOfTheSameKeys(String typed, String meant) {
    assertThat(KeyboardLayout.toLatin(typed)).isEqualTo(meant);
  }

  @Test
  void comesBackFromTheOtherKeyboard() {
    String letters = "ضصثقفغعهخحجدشسيبلتنمكطئءؤرىةوزظذ";
    assertThat(KeyboardLayout.toArabic(KeyboardLayout.toLatin(letters))).isEqualTo(letters);
  }

  @ParameterizedTest
  @CsvSource({
    "س, ش, true",
    "س, ص, true",
    "س, ء, true",
    "س, ئ, true",
    "س, ي, true",
    "س, م, false",
    "ض, د, false",
    "ط, ظ, true",
    "ظ, x, false",
    "x, ظ, false"
  })
  void knowsWhichKeysTouch(char first, char second, boolean neighbours) {
    assertThat(KeyboardLayout.areNeighbours(first, second)).isEqualTo(neighbours);
  }
}
