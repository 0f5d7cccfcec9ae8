// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.analysis.ArabicNewsAnalyzer;
import io.fihris.internal.wording.Variants;
import io.fihris.search.WordVariant.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What our lists say of two stems that keep the same company. */
class ReviewedPairsTest {
  private final ReviewedPairs reviewed = new ReviewedPairs(Variants.NONE, new ArabicNewsAnalyzer());

  @ParameterizedTest
  @CsvSource({
    "نيجر, نيجيريا, DERIVATION",
    "غينيا, كينيا, SPELLING",
    "اتلانتا, اتالانتا, SPELLING",
    "طالبان, طالباني, DERIVATION",
    "جزاءر, جزير, PLURAL",
    "تنافس, يتنافس, INFLECTION"
  })
  void neverJoinsNamesOfTwoThingsNorFormsOfWhatHasNone(String stem, String other, Kind kind) {
    assertThat(reviewed.canBe(kind, stem, other)).isFalse();
    assertThat(reviewed.canBe(kind, other, stem)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "امريكا, اميركا, SPELLING",
    "امريكي, اميركي, SPELLING",
    "كوري, كوريا, DERIVATION",
    "تركي, تركيا, DERIVATION",
    "جزاءر, جزاءري, DERIVATION",
    "درزي, دروز, PLURAL",
    "صاروخ, صواريخ, PLURAL"
  })
  void leavesTheRestToTheArchive(String stem, String other, Kind kind) {
    assertThat(reviewed.canBe(kind, stem, other)).isTrue();
  }
}
