// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.Hit;
import io.fihris.search.RankingProfile;
import io.fihris.search.Recency;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsRankingTest {
  private static final Instant NOW = Instant.parse("2021-12-31T12:00:00Z");
  private static final String FLOOD = "غمرت السيول أحياء المدينة";
  private static final String OTHER = " ثم تكلم في شؤون شتى لا يجمعها جامع".repeat(8);

  @Test
  void prefersTheNewerOfTwoThatSayTheSame() throws IOException {
    assertThat(ranked(RankingProfile.NEWS, aged("old", FLOOD, 30), aged("new", FLOOD, 1)))
        .containsExactly("new", "old");
    assertThat(ranked(RankingProfile.RELEVANCE, aged("old", FLOOD, 30), aged("new", FLOOD, 1)))
        .containsExactly("old", "new");
  }

  @Test
  void prefersAnOldArticleOnTheMatterToANewOneThatMentionsIt() throws IOException {
    String mention = "تحدث الوزير عن الميزانية والتعليم والصحة والنقل ثم ذكر السيول" + OTHER;
    assertThat(ranked(RankingProfile.NEWS, aged("new", mention, 0), aged("old", FLOOD, 30)))
        .containsExactly("old", "new");
  }

  @Test
  void countsAnArticleWithoutAnInstantAsOld() throws IOException {
    Article undated = Article.of("undated", "", FLOOD);
    assertThat(ranked(RankingProfile.NEWS, undated, aged("new", FLOOD, 1)))
        .containsExactly("new", "undated");
  }

  @Test
  void countsAnArticleOfTomorrowAsOneOfToday() throws IOException {
    assertThat(ranked(RankingProfile.NEWS, aged("today", FLOOD, 0), aged("tomorrow", FLOOD, -1)))
        .containsExactly("today", "tomorrow");
  }

  @Test
  void findsWhatIsNewAmongManyOldArticlesThatMatchBetter() throws IOException {
    var articles = new ArrayList<Article>();
    for (int i = 0; i < 300; i++) {
      articles.add(aged("old-" + i, "السيول " + FLOOD, 400));
    }
    articles.add(aged("new", FLOOD + " اليوم", 0));
    assertThat(ranked(RankingProfile.NEWS, articles.toArray(Article[]::new)).getFirst())
        .isEqualTo("new");
  }

  @Test
  void halvesWithEveryHalfLifeDownToTheFloor() {
    var recency = new Recency(Duration.ofDays(7), 0.5);
    assertThat(recency.factor(Duration.ZERO)).isEqualTo(1);
    assertThat(recency.factor(Duration.ofDays(7))).isCloseTo(0.75, within(1e-9));
    assertThat(recency.factor(Duration.ofDays(14))).isCloseTo(0.625, within(1e-9));
    assertThat(recency.factor(Duration.ofDays(100_000))).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void refusesAHalfLifeOfNothingAndAFloorAboveOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Recency(Duration.ZERO, 0.5))
        .withMessageContaining("halfLife");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Recency(Duration.ofDays(1), 1.5))
        .withMessageContaining("floor")
        .withMessageContaining("1.5");
  }

  @Test
  void printsItsHalfLife() {
    assertThat(RankingProfile.NEWS.toString()).startsWith("news[").contains("halfLife=PT168H");
  }

  private static Article aged(String id, String body, int days) {
    return Article.of(id, "", body).withPublishedAt(NOW.minus(Duration.ofDays(days)));
  }

  private static List<String> ranked(RankingProfile profile, Article... articles)
      throws IOException {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    try (NewsIndex index = NewsIndex.inMemory(IndexSettings.DEFAULT.withClock(clock))) {
      index.addAll(List.of(articles));
      index.commit();
      SearchRequest request = SearchRequest.of(NewsQuery.parse("السيول")).withRanking(profile);
      return index.search(request).hits().stream().map(Hit::id).toList();
    }
  }
}
