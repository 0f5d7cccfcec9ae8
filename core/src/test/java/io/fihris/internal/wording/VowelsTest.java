// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.search.Explanation.Agreement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VowelsTest {
  private static final String HOSTILE =
      "علمدرسةأىئ\u064B\u064C\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0640\u200D\uFDFA\uFEFB\uFE76 a1";

  @Test
  void signsBeforeTheFirstLetterSayNothing() {
    assertThat(Vowels.of("\u064Eعلم").isEmpty()).isTrue();
    assertThat(Vowels.of("\uFDFA\u0651\u064E").isEmpty()).isTrue();
    Vowels flag = Vowels.of("عَلَم");
    assertThat(flag.with("\u0651عَلَم")).isEqualTo(Agreement.AGREES);
    assertThat(flag.with("عِلْم")).isEqualTo(Agreement.CONTRADICTS);
  }

  @Test
  void noTextIsTooOddToBeCompared() {
    Random random = new Random(20_261_123);
    Vowels school = Vowels.of("مَدْرَسة");
    for (int i = 0; i < 20_000; i++) {
      String text = hostile(random, random.nextInt(24)) + "مُدَرِّسة";
      List<String> words = SignedWords.in(text);
      assertThat(school.among(words)).as(text).isNotNull();
      words.forEach(word -> assertThat(Vowels.of(word)).as(word).isNotNull());
      Vowels.of(text);
    }
  }

  private static String hostile(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(HOSTILE.charAt(random.nextInt(HOSTILE.length())));
    }
    return text.toString();
  }
}
