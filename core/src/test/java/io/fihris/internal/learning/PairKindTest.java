// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.search.WordVariant.Kind;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two stems of one company differ, told by their letters and by how they stand. */
class PairKindTest {
  private static final int COUNT = 100;
  private static final double SIMILARITY = 0.3;

  @ParameterizedTest
  @CsvSource({
    "سكوتلند, سكوتلاند, SPELLING",
    "تشارلنزي, تشارلينزي, SPELLING",
    "برلسكوني, بيرلسكوني, SPELLING",
    "دييجو, دييغو, SPELLING",
    "شفاينشتايجر, شفاينشتايغر, SPELLING",
    "دميتري, ديمتري, SPELLING",
    "شارك, يشارك, INFLECTION",
    "احتفل, يحتفل, INFLECTION",
    "تتطلب, يتطلب, INFLECTION",
    "انفصاليون, انفصاليين, INFLECTION"
  })
  void tellsNamesAndVerbs(String first, String second, Kind kind) {
    assertThat(kind(first, 0, second, 0)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "هاتف, هواتف, PLURAL",
    "حديق, حداءق, PLURAL",
    "فستان, فساتين, PLURAL",
    "عصفور, عصافير, PLURAL",
    "زعيم, زعماء, PLURAL",
    "بكتريا, بكتيريا, SPELLING",
    "برلمان, برلماني, DERIVATION",
    "روسيا, روسي, DERIVATION"
  })
  void tellsNouns(String first, String second, Kind kind) {
    assertThat(kind(first, 40, second, 40)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({"ارتفاع, ارتفع, DERIVATION", "حصول, يحصل, DERIVATION", "دروع, دروعا, INFLECTION"})
  void tellsANounAndWhatNeverTakesTheArticle(String noun, String other, Kind kind) {
    assertThat(kind(noun, 40, other, 0)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({"قاض, قاضي", "تحر, تحري", "محام, محامي"})
  void joinsANounThatLostItsYeh(String without, String with) {
    assertThat(kind(without, 0, with, 40)).contains(Kind.INFLECTION);
  }

  @ParameterizedTest
  @CsvSource({"شعر, شاعر", "مقتل, مقاتل", "سجن, سجين", "خطير, خطور", "متوافر, متوفر"})
  void leavesWordsOfOneRootApart(String first, String second) {
    assertThat(kind(first, 40, second, 40)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"غانا, غينيا", "تشانغ, تشونغ", "ميرلو, ميولر"})
  void leavesNamesOfOtherVowelsApart(String first, String second) {
    assertThat(kind(first, 0, second, 0)).isEmpty();
  }

  private static Optional<Kind> kind(String first, int articles, String second, int others) {
    var pairs = new PairKinds(letters -> new Stem(letters, 0, 0, 0));
    return pairs.kind(
        new Stem(first, COUNT, articles, 0), new Stem(second, COUNT, others, 0), SIMILARITY);
  }
}
