// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditCostsTest {
  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآؤئءx1";

  @ParameterizedTest
  @CsvSource({
    "مدرسه, مدرسة, 0",
    "مسؤول, مسئول, 0",
    "احمد, أحمد, 0",
    "مصطفي, مصطفى, 0",
    "وزرا, وزراء, 30",
    "مسوول, مسؤول, 30",
    "حضر, حظر, 40",
    "غنوات, قنوات, 40",
    "مححكمة, محكمة, 40",
    "ميلشيا, ميليشيا, 60",
    "مجسل, مجلس, 60",
    "مجلش, مجلس, 70",
    "مجلر, مجلس, 100",
    "مجلسx, مجلس, 100",
    "قطر, مصر, 200"
  })
  void chargesLittleForSlipsThatAreCommon(String typed, String meant, int cost) {
    assertThat(EditCosts.distance(typed, meant)).isEqualTo(cost);
  }

  @Test
  void isSymmetricAndNeverDearerThanPlainEdits() {
    for (long seed = 0; seed < 3_000; seed++) {
      var random = new Random(seed);
      String first = word(random);
      String second = word(random);
      int distance = EditCosts.distance(first, second);
      assertThat(distance)
          .as("seed %d: %s, %s", seed, first, second)
          .isEqualTo(EditCosts.distance(second, first))
          .isBetween(0, EditCosts.EDIT * Math.max(first.length(), second.length()));
      assertThat(EditCosts.distance(first, first)).as("seed %d: %s", seed, first).isZero();
    }
  }

  @Test
  void ignoresWhatLooseFoldingIgnores() {
    for (long seed = 0; seed < 3_000; seed++) {
      String word = word(new Random(seed));
      assertThat(EditCosts.distance(word, FoldingLevel.LOOSE.fold(word)))
          .as("seed %d: %s", seed, word)
          .isZero();
    }
  }

  @Test
  void endsEarlyOnlyAboveTheLimit() {
    for (long seed = 0; seed < 3_000; seed++) {
      var random = new Random(seed);
      String first = word(random);
      String second = word(random);
      int limit = random.nextInt(400);
      int distance = EditCosts.distance(first, second);
      int limited = EditCosts.distance(first, second, limit);
      String what = "seed %d: %s, %s, limit %d".formatted(seed, first, second, limit);
      if (distance <= limit) {
        assertThat(limited).as(what).isEqualTo(distance);
      } else {
        assertThat(limited).as(what).isGreaterThan(limit);
      }
    }
  }

  private static String word(Random random) {
    var word = new StringBuilder();
    int length = random.nextInt(9);
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
