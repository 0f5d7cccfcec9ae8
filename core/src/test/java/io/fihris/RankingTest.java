// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.Candidate;
import io.fihris.search.Hit;
import io.fihris.search.RankingFeature;
import io.fihris.search.RankingProfile;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static final String FILLER = "كلام آخر يطول هنا بلا صلة بما سبق من حديث طويل ".repeat(8);

  @Test
  void prefersTheSpellingAskedFor() throws IOException {
    assertThat(
            ranked(
                "المدرسة",
                article("1", "", "فتحت المدارس أبوابها"),
                article("2", "", "فتحت المدرسة أبوابها")))
        .containsExactly("2", "1");
  }

  @Test
  void prefersTheHeadline() throws IOException {
    assertThat(
            ranked(
                "الجفاف",
                article("1", "أخبار اليوم المتفرقة", "الجفاف " + FILLER),
                article("2", "الجفاف هذا العام", "أخبار " + FILLER)))
        .containsExactly("2", "1");
  }

  @Test
  void countsHeadlinesMoreInQueriesThatRetellTheNews() throws IOException {
    String eight = "الجفاف يهدد محاصيل القمح والشعير شمال البلاد صيفا";
    String sixteen = eight + " ومزارعون يطلبون عونا عاجلا لأسرهم ومواشيهم وآبارهم وبساتينهم";
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(article("1", "الجفاف يهدد القمح", "نص"));
      index.commit();
      double once = headline(index, eight);
      assertThat(headline(index, sixteen)).isEqualTo(2 * once, within(1e-6));
      assertThat(headline(index, "الجفاف يهدد القمح")).isEqualTo(once, within(1e-6));
    }
  }

  private static double headline(NewsIndex index, String query) throws IOException {
    return index.candidates(SearchRequest.of(NewsQuery.parse(query))).stream()
        .mapToDouble(found -> found.features().getOrDefault(RankingFeature.HEADLINE, 0.0))
        .sum();
  }

  @Test
  void prefersTheOpening() throws IOException {
    assertThat(
            ranked(
                "الجفاف",
                article("1", "", FILLER + " الجفاف"),
                article("2", "", "الجفاف " + FILLER)))
        .containsExactly("2", "1");
  }

  @Test
  void prefersNeighboursInTheOrderOfTheQuery() throws IOException {
    assertThat(
            ranked(
                "مجلس الأمن",
                article("1", "", "عقد مجلس الوزراء جلسة عن شؤون كثيرة منها الأمن"),
                article("2", "", "عقد الوزراء جلسة كثيرة الشؤون في مجلس الأمن منها")))
        .containsExactly("2", "1");
  }

  @Test
  void prefersWordsThatStandTogetherInAnyOrder() throws IOException {
    assertThat(
            ranked(
                "زلزال المغرب ضحايا",
                article("1", "", FILLER + " ضحايا " + FILLER + " زلزال " + FILLER + " المغرب"),
                article("2", "", FILLER + FILLER + FILLER + " ضحايا زلزال المغرب")))
        .containsExactly("2", "1");
  }

  @Test
  void prefersTheShorterOfTwoThatSayTheSame() throws IOException {
    assertThat(
            ranked(
                "الجفاف",
                article("1", "الجفاف هذا العام", "نص " + FILLER + FILLER + FILLER),
                article("2", "الجفاف هذا العام", "نص " + FILLER)))
        .containsExactly("2", "1");
  }

  @Test
  void prefersMoreOfTheQuery() throws IOException {
    assertThat(
            ranked(
                "أسعار القمح العالمية",
                article("1", "", "أسعار أسعار أسعار أسعار السيارات"),
                article("2", "", "القمح محصول تتبعه الأسواق العالمية وله أسعار")))
        .containsExactly("2", "1");
  }

  @Test
  void findsACompoundThatIsWrittenTogether() throws IOException {
    assertThat(
            ranked(
                "أبو ظبي",
                article("1", "", "مطار أبوظبي يستقبل المسافرين"),
                article("2", "", "مطار دبي يستقبل المسافرين")))
        .containsExactly("1");
  }

  @Test
  void findsNothingBySkeletonAlone() throws IOException {
    assertThat(ranked("قطار", article("1", "", "تقع قطر على الخليج"))).isEmpty();
  }

  @Test
  void ordersEqualArticlesByTheirAge() throws IOException {
    assertThat(ranked("نص", article("1", "", "نص"), article("2", "", "نص")))
        .containsExactly("1", "2");
  }

  @Test
  void givesCandidatesWhoseWeightedFeaturesAreTheirScores() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(article("1", "الجفاف هذا العام", "الجفاف " + FILLER));
      index.add(article("2", "", FILLER + " جفاف"));
      index.commit();
      SearchRequest request = SearchRequest.of(NewsQuery.parse("الجفاف هذا العام"));
      Map<String, Double> scores =
          index.candidates(request).stream()
              .collect(Collectors.toMap(Candidate::id, RankingTest::weighted));
      assertThat(scores).hasSize(2);
      for (Hit hit : index.search(request).hits()) {
        assertThat(scores.get(hit.id())).isCloseTo(hit.score(), within(1e-3));
      }
    }
  }

  private static double weighted(Candidate candidate) {
    return candidate.features().entrySet().stream()
        .mapToDouble(one -> RankingProfile.RELEVANCE.weight(one.getKey()) * one.getValue())
        .sum();
  }

  @Test
  void findsWordsAsTypedWhereTheRankingIsExact() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(article("plural", "", "أغلقت المدارس"));
      index.add(article("typed", "", "أغلقت مدرسة"));
      index.add(article("definite", "", "أغلقت المدرسة"));
      index.commit();
      assertThat(ids(index, "مدرسة", RankingProfile.EXACT)).containsExactly("typed");
      assertThat(ids(index, "«أغلقت المدرسة»", RankingProfile.EXACT)).containsExactly("definite");
      assertThat(ids(index, "مدرسة", RankingProfile.RELEVANCE))
          .containsExactlyInAnyOrder("typed", "definite", "plural");
    }
  }

  private static List<String> ids(NewsIndex index, String query, RankingProfile profile)
      throws IOException {
    return index
        .search(SearchRequest.of(NewsQuery.parse(query)).withRanking(profile))
        .hits()
        .stream()
        .map(Hit::id)
        .toList();
  }

  @Test
  void refusesAWeightThatIsNoWeight() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankingProfile.RELEVANCE.with(RankingFeature.NEAR, -1))
        .withMessageContaining("NEAR")
        .withMessageContaining("-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankingProfile.RELEVANCE.with(RankingFeature.NEAR, Double.NaN));
  }

  @Test
  void printsEveryWeight() {
    assertThat(RankingProfile.RELEVANCE.toString())
        .startsWith("relevance[")
        .contains("SKELETON 1.0")
        .contains("PASSAGE 0.4");
  }

  private static Article article(String id, String title, String body) {
    return Article.of(id, title, body);
  }

  private static List<String> ranked(String query, Article... articles) throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.addAll(List.of(articles));
      index.commit();
      return index.search(SearchRequest.of(NewsQuery.parse(query))).hits().stream()
          .map(Hit::id)
          .toList();
    }
  }
}
