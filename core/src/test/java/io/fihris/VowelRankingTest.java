// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.Explanation.Agreement;
import io.fihris.search.Explanation.Contribution;
import io.fihris.search.Explanation.Match;
import io.fihris.search.Hit;
import io.fihris.search.RankingFeature;
import io.fihris.search.RankingProfile;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Vowel signs of a query prefer articles whose signs agree to those that have none, and these to
 * those whose signs contradict; they lose no article.
 */
class VowelRankingTest {
  private static final String LONG = "كلام آخر يطول هنا بلا صلة بما سبق من حديث ".repeat(6);

  private static NewsIndex index;

  @BeforeAll
  static void addArticles() throws IOException {
    index = NewsIndex.inMemory();
    add("science", "كتب الطالب عن العِلْم في دفتره");
    add("no-sign", "كتب الطالب عن العلم في دفتره");
    add("flag", "كتب الطالب عن العَلَمِ في دفتره");
    add("school", "وقفت حافلة أمام المَدْرَسة صباحا");
    add("school-or-teacher", "وقفت حافلة أمام المدرسة صباحا");
    add("teacher", "وقفت حافلة أمام المُدَرِّسة صباحا");
    add("shown", "أعلنت الوزارة النتائج وعُرِضَتْ على الناس");
    add("width-or-shown", "أعلنت الوزارة النتائج وعرضت على الناس");
    add("made-wide", "أعلنت الوزارة النتائج وعَرُضَتْ على الناس");
    add("flag-of-morocco", "رفرف عَلَم المَغْرِب فوق المبنى");
    add("morocco", "رفرف علم المغرب فوق المبنى");
    add("sunset", "رفرف عَلَم المُغَرِّب فوق المبنى");
    add("other-flag", "رفرف عَلَمٌ فوق السفينة");
    index.commit();
  }

  private static void add(String id, String text) throws IOException {
    index.add(Article.of(id, "", text));
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "عَلَم, flag, no-sign, science",
    "العَلَمُ, flag, no-sign, science",
    "عَلم, flag, no-sign, science",
    "وَالعَلَمَ, flag, no-sign, science",
    "عِلْم, science, no-sign, flag",
    "عِلم, science, no-sign, flag",
    "العِلْمُ, science, no-sign, flag",
    "مُدرِّسة, teacher, school-or-teacher, school",
    "مدرّسة, teacher, school-or-teacher, school",
    "المُدرسة, teacher, school-or-teacher, school",
    "مَدرسة, school, school-or-teacher, teacher",
    "مَدْرَسَة, school, school-or-teacher, teacher",
    "عُرِضت, shown, width-or-shown, made-wide",
    "عَرُضت, made-wide, width-or-shown, shown",
    "دفتر عَلَم, flag, no-sign, science",
    "دفتر عِلْم, science, no-sign, flag",
    "+دفتر +عَلَم, flag, no-sign, science",
    "«عَلَم المَغْرِب», flag-of-morocco, morocco, sunset",
    "عَلَم المَغْرِب, flag-of-morocco, morocco, other-flag",
    "body:عِلْم, science, no-sign, flag",
  })
  void prefersSignsThatAgreeToNoneAndNoneToThoseThatContradict(
      String query, String agreeing, String unsigned, String contradicting) throws IOException {
    assertThat(ids(query)).containsSubsequence(agreeing, unsigned, contradicting);
    assertThat(ids(RankingProfile.NEWS, query))
        .containsSubsequence(agreeing, unsigned, contradicting);
  }

  @ParameterizedTest
  @CsvSource({
    "عَلَم, علم",
    "عِلْم, علم",
    "مُدرِّسة, مدرسة",
    "«عَلَم المَغْرِب», «علم المغرب»",
    "كَتَبَ الطّالِبُ عَنِ العِلْمِ, كتب الطالب عن العلم",
  })
  void losesNothing(String signed, String unsigned) throws IOException {
    assertThat(ids(signed)).containsExactlyInAnyOrderElementsOf(ids(unsigned)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"علم", "العلم", "علماً", "علمٌ", "الشّمس", "وَعلم"})
  void saysNothingByParticlesEndingsAndCases(String query) throws IOException {
    assertThat(index.candidates(request(RankingProfile.RELEVANCE, query)))
        .allSatisfy(
            found -> assertThat(found.features()).containsEntry(RankingFeature.VOWELS, 0.0));
  }

  @Test
  void countsMoreThanAllElseInAQueryOfOneWord() throws IOException {
    try (NewsIndex archive = NewsIndex.inMemory()) {
      archive.add(Article.of("headline", "العلم والعلم", "العلم ثم العلم " + LONG));
      archive.add(Article.of("deep", "", LONG + " عَلَم"));
      archive.commit();
      SearchRequest request = request(RankingProfile.RELEVANCE, "عَلَم");
      assertThat(archive.search(request).hits())
          .extracting(Hit::id)
          .containsExactly("deep", "headline");
    }
  }

  @Test
  void countsLessThanTheOtherWordsOfTheQuery() throws IOException {
    assertThat(ids("عَلَم المغرب")).containsSubsequence("morocco", "other-flag");
  }

  @Test
  void countsTheLessTheMoreWordsAreAsked() throws IOException {
    double alone = vowels("عَلَم");
    assertThat(vowels("عَلَم المغرب")).isEqualTo(alone / 2, within(1e-6));
    assertThat(vowels("عَلَم المغرب الجديد")).isEqualTo(alone / 3, within(1e-6));
  }

  private static double vowels(String query) throws IOException {
    return index
        .explain("flag", request(RankingProfile.RELEVANCE, query))
        .orElseThrow()
        .contributions()
        .stream()
        .filter(contribution -> contribution.feature() == RankingFeature.VOWELS)
        .mapToDouble(Contribution::value)
        .sum();
  }

  @Test
  void agreesWhereTheArticleHasBothWords() throws IOException {
    try (NewsIndex archive = NewsIndex.inMemory()) {
      archive.add(Article.of("unsigned", "", "العلم نور"));
      archive.add(Article.of("both", "", "العِلْم نور، والعَلَم رمز"));
      archive.commit();
      assertThat(archive.search(request(RankingProfile.RELEVANCE, "عَلَم")).hits())
          .extracting(Hit::id)
          .containsExactly("both", "unsigned");
    }
  }

  @Test
  void isWeighedLikeAnyFeature() throws IOException {
    var without = RankingProfile.RELEVANCE.with(RankingFeature.VOWELS, 0);
    assertThat(ids(without, "عَلَم")).containsSubsequence("science", "no-sign", "flag");
    assertThat(RankingProfile.RELEVANCE.toString()).contains("VOWELS 6.0");
  }

  @Test
  void isExplainedInWords() throws IOException {
    SearchRequest request = request(RankingProfile.RELEVANCE, "عِلْم");
    var agreeing = index.explain("science", request).orElseThrow();
    var contradicting = index.explain("flag", request).orElseThrow();
    assertThat(agreeing.words().getFirst().matches())
        .extracting(Match::vowels)
        .containsExactly(Agreement.AGREES);
    assertThat(agreeing.toText(Locale.ENGLISH))
        .contains("the same stem, its vowel signs agree: العِلْم")
        .contains("vowel signs that agree, or do not contradict: 2.");
    assertThat(agreeing.toText(Locale.forLanguageTag("ar")))
        .contains("وحركاتها توافق المطلوب")
        .contains("حركات توافق حركات الاستعلام أو لا تخالفها");
    assertThat(contradicting.toText(Locale.ENGLISH))
        .contains("the same stem, its vowel signs contradict: العَلَمِ");
    assertThat(contradicting.toText(Locale.forLanguageTag("ar")))
        .contains("وحركاتها تخالف المطلوب");
    assertThat(agreeing.score())
        .isEqualTo(index.search(request).hits().getFirst().score(), within(1e-3));
  }

  @Test
  void readsFloodsOfSignsInTime() throws IOException {
    try (NewsIndex archive = NewsIndex.inMemory()) {
      archive.add(
          Article.of("flood", "", "علم " + "عَلَم".repeat(40_000) + "\u064E".repeat(200_000)));
      for (int i = 0; i < 20; i++) {
        archive.add(Article.of("words-" + i, "", "عِلْم عَلَم ".repeat(20_000)));
      }
      archive.commit();
      var result = archive.search(request(RankingProfile.RELEVANCE, "عَلَم"));
      assertThat(result.hits()).hasSize(21);
      assertThat(result.took()).isLessThan(Duration.ofSeconds(5));
    }
  }

  private static List<String> ids(String query) throws IOException {
    return ids(RankingProfile.RELEVANCE, query);
  }

  private static List<String> ids(RankingProfile profile, String query) throws IOException {
    return index.search(request(profile, query)).hits().stream().map(Hit::id).toList();
  }

  private static SearchRequest request(RankingProfile profile, String query) {
    return SearchRequest.of(NewsQuery.parse(query)).withRanking(profile).withLimit(50);
  }
}
