// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinshipTest {

  @ParameterizedTest
  @CsvSource({
    "ميليشي, مليشي",
    "صاروخ, صواريخ",
    "غوغل, جوجل",
    "اميركي, امريكي",
    "قنبل, قنابل",
    "بالستي, باليستي"
  })
  void pairsSpellingsAndPlurals(String first, String second) {
    assertThat(Kinship.pairs(List.of(first, second))).containsExactly(new Kinship.Pair(0, 1));
  }

  @ParameterizedTest
  @CsvSource({"وزير, سفير", "لبنان, لندن", "مدرس, مسرح", "نفط, غاز"})
  void leavesOthersApart(String first, String second) {
    assertThat(Kinship.pairs(List.of(first, second))).isEmpty();
  }

  @Test
  void takesNoConsonantsOfWhatIsTooShort() {
    assertThat(Kinship.consonants("من")).isEmpty();
    assertThat(Kinship.consonants("اوي")).isEmpty();
  }
}
