// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.Explanation;
import io.fihris.search.Explanation.Agreement;
import io.fihris.search.Hit;
import io.fihris.search.RankingProfile;
import io.fihris.search.SearchRequest;
import io.fihris.search.WordVariant.Origin;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static NewsIndex index;

  @BeforeAll
  static void addArticles() throws IOException {
    index = NewsIndex.inMemory();
    index.add(
        Article.of(
            "a",
            "المليشيات تطلق الصواريخ",
            "أطلقت ميليشيا صاروخاً على القاعدة، ثم أطلقت الميليشيا صواريخ أخرى."));
    index.add(Article.of("b", "سوق الخضار", "ارتفعت أسعار الطماطم في السوق."));
    index.commit();
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static SearchRequest request(String query) {
    return SearchRequest.of(NewsQuery.parse(query));
  }

  private static Explanation explain(String id, SearchRequest request) throws IOException {
    return index.explain(id, request).orElseThrow();
  }

  @Test
  void namesEachFormWithHowItIsKnownAndWhereItStands() throws IOException {
    Explanation why = explain("a", request("ميليشيا صاروخ"));
    assertThat(why.isHit()).isTrue();
    assertThat(why.words()).extracting(Explanation.Word::word).containsExactly("ميليشيا", "صاروخ");
    assertThat(why.words().get(0).matches())
        .contains(new Explanation.Match("ميليشيا", Origin.SPELLED, 1, 0, 1, Agreement.UNSAID))
        .contains(new Explanation.Match("الميليشيا", Origin.STEM, 1, 0, 1, Agreement.UNSAID))
        .anySatisfy(
            match -> {
              assertThat(match.form()).isEqualTo("المليشيات");
              assertThat(match.origin()).isEqualTo(Origin.SPELLING);
              assertThat(match.weight()).isBetween(0.5, 0.99);
              assertThat(match.inHeadline()).isEqualTo(1);
            });
    assertThat(why.words().get(1).matches())
        .extracting(Explanation.Match::form)
        .containsExactlyInAnyOrder("صاروخاً", "الصواريخ", "صواريخ");
  }

  @Test
  void sumsUpToTheScoreOfTheHit() throws IOException {
    for (RankingProfile ranking :
        new RankingProfile[] {RankingProfile.RELEVANCE, RankingProfile.NEWS, RankingProfile.BM25}) {
      SearchRequest request = request("صواريخ الميليشيات").withRanking(ranking);
      Hit hit = index.search(request).hits().getFirst();
      Explanation why = explain(hit.id(), request);
      assertThat(why.score()).as(ranking.name()).isCloseTo(hit.score(), within(1e-3));
      double sum = why.contributions().stream().mapToDouble(Explanation.Contribution::points).sum();
      assertThat(why.recency() * sum).isEqualTo(why.score());
    }
  }

  @Test
  void saysWhatItsAgeLeavesOfTheScore() throws IOException {
    SearchRequest request = request("صواريخ").withRanking(RankingProfile.NEWS);
    Explanation why = explain("a", request);
    assertThat(why.recency()).isEqualTo(0.75);
    assertThat(why.toText(Locale.ENGLISH)).contains("0.750  what its age leaves of the score");
    assertThat(why.toText(Locale.forLanguageTag("ar")))
        .contains("ما يبقيه قِدَم الخبر من الدرجة: 0.750");
  }

  @Test
  void saysWhichWordsAnArticleLacks() throws IOException {
    Explanation why = explain("b", request("الصواريخ"));
    assertThat(why.isHit()).isFalse();
    assertThat(why.contributions()).isEmpty();
    assertThat(why.words().getFirst().matches()).isEmpty();
    assertThat(why.toText(Locale.ENGLISH))
        .isEqualTo("No hit: article b\nWord not in the article: الصواريخ\n");
  }

  @Test
  void isNoHitWhereAConditionFails() throws IOException {
    Explanation why = explain("a", request("الصواريخ").withSections("اقتصاد"));
    assertThat(why.isHit()).isFalse();
    assertThat(why.words().getFirst().matches()).isNotEmpty();
  }

  @Test
  void speaksArabic() throws IOException {
    assertThat(explain("a", request("ميليشيا")).toText(Locale.forLanguageTag("ar-SA")))
        .contains("المقال يطابق الاستعلام")
        .contains("الكلمة: ميليشيا")
        .contains("رسم آخر لها في المعجم");
  }

  @Test
  void findsNothingToExplainForAnUnknownId() throws IOException {
    assertThat(index.explain("none", request("ميليشيا"))).isEmpty();
  }
}
