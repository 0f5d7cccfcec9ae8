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
  void findsSpellingsAndPluralsAkin(String first, String second) {
    assertThat(Kinship.areAkin(first, second)).isTrue();
    List<String> stems = List.of(first, "سفير", second);
    assertThat(Kinship.groups(List.of(0, 1, 2), stems::get)).contains(List.of(0, 2));
  }

  @ParameterizedTest
  @CsvSource({"وزير, سفير", "لبنان, لندن", "مدرس, مسرح", "نفط, غاز"})
  void leavesOthersApart(String first, String second) {
    assertThat(Kinship.areAkin(first, second)).isFalse();
    assertThat(Kinship.groups(List.of(0, 1), List.of(first, second)::get)).isEmpty();
  }

  @Test
  void takesNoConsonantsOfWhatIsTooShort() {
    assertThat(Kinship.consonants("من")).isEmpty();
    assertThat(Kinship.consonants("اوي")).isEmpty();
  }
}
