// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.Hit;
import io.fihris.search.Order;
import io.fihris.search.RankingProfile;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import io.fihris.search.Stories;
import io.fihris.search.Story;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where stories are folded, one article of each is a hit and names the others. */
class FoldingTest {
  private static final long SEED = 11;
  private static final Instant DAY = Instant.parse("2024-03-01T06:00:00Z");
  private static final SearchRequest EVERY =
      SearchRequest.of(NewsQuery.parse("خبر")).withLimit(1_000);

  /** On a busy machine too, nothing is left out for lack of time. */
  private static final IndexSettings PATIENT =
      IndexSettings.DEFAULT.withLimits(Limits.DEFAULT.withSearchTime(Duration.ofMinutes(1)));

  private final Random random = new Random(SEED);

  @ParameterizedTest
  @EnumSource
  void showsOneOfEachStoryAndNamesTheOthers(Order order) throws IOException {
    try (NewsIndex index = archive(5)) {
      SearchRequest request = EVERY.withOrder(order);
      SearchResult apart = index.search(request);
      SearchResult folded = index.search(request.withStories(Stories.FOLDED));
      assertThat(folded.hits().stream().map(hit -> hit.story().id())).doesNotHaveDuplicates();
      assertThat(folded.hits().size()).isLessThan(apart.hits().size());
      assertThat(shown(folded)).containsExactlyInAnyOrderElementsOf(ids(apart.hits()));
      assertThat(folded.count()).isEqualTo(apart.count());
      assertThat(ids(folded.hits())).containsExactlyElementsOf(firsts(index, apart));
    }
  }

  @ParameterizedTest
  @EnumSource
  void foldsAlikeHoweverLongAPageIs(Order order) throws IOException {
    try (NewsIndex index = archive(5)) {
      SearchRequest request = EVERY.withOrder(order).withStories(Stories.FOLDED);
      List<String> atOnce = ids(index.search(request).hits());
      for (int limit : List.of(1, 7, 30)) {
        assertThat(paged(index, request.withLimit(limit))).containsExactlyElementsOf(atOnce);
      }
    }
  }

  /** More than the hundred that are ordered anew, and recent ones that match less than these. */
  @ParameterizedTest
  @MethodSource("profiles")
  void showsNoStoryAgainOnPagesBelowTheHundredBest(RankingProfile profile) throws IOException {
    try (NewsIndex index = deepArchive()) {
      SearchRequest request = EVERY.withRanking(profile).withStories(Stories.FOLDED);
      List<String> all = ids(index.search(request.withStories(Stories.APART)).hits());
      for (int limit : List.of(7, 60, 1_000)) {
        List<String> walked = paged(index, request.withLimit(limit));
        assertThat(walked).hasSizeGreaterThan(200);
        assertThat(walked.stream().map(FoldingTest::textOf).toList()).doesNotHaveDuplicates();
        assertThat(walked.stream().map(FoldingTest::textOf).distinct())
            .hasSameSizeAs(all.stream().map(FoldingTest::textOf).distinct().toList());
      }
    }
  }

  static Stream<RankingProfile> profiles() {
    return Stream.of(RankingProfile.RELEVANCE, RankingProfile.NEWS);
  }

  @Test
  void showsTheNextOfAStoryWhereItsFirstIsDeletedDuringAWalkByTime() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(PATIENT)) {
      String text = "خبر " + String.join(" ", words(60));
      index.add(Article.of("new", "", text).withPublishedAt(DAY.plus(Duration.ofHours(2))));
      index.add(Article.of("old", "", text).withPublishedAt(DAY));
      String other = "خبر " + String.join(" ", words(60));
      index.add(Article.of("other", "", other).withPublishedAt(DAY.plus(Duration.ofHours(1))));
      index.commit();
      SearchRequest request =
          EVERY.withOrder(Order.NEWEST_FIRST).withStories(Stories.FOLDED).withLimit(1);
      SearchResult first = index.search(request);
      assertThat(paged(index, request)).containsExactly("new", "other");
      index.delete("new");
      index.commit();
      SearchRequest second = request.withCursor(first.nextCursor().orElseThrow()).withLimit(9);
      assertThat(ids(index.search(second).hits())).containsExactly("other", "old");
    }
  }

  @ParameterizedTest
  @EnumSource
  void changesNothingWhereAllArticlesDiffer(Order order) throws IOException {
    try (NewsIndex index = archive(1)) {
      SearchRequest request = EVERY.withOrder(order);
      assertThat(index.search(request.withStories(Stories.FOLDED)).hits())
          .isEqualTo(index.search(request).hits());
    }
  }

  @Test
  void namesOnlyOthersThatMatch() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      String text = "خبر " + String.join(" ", words(60));
      index.add(Article.of("1", "", text).withSource("الوكالة"));
      index.add(Article.of("2", "", text).withSource("الصحيفة"));
      index.add(Article.of("3", "", text).withSource("الوكالة"));
      index.commit();
      SearchRequest request = EVERY.withStories(Stories.FOLDED).withSources("الوكالة");
      List<Hit> hits = index.search(request).hits();
      assertThat(hits).hasSize(1);
      assertThat(hits.getFirst().story()).isEqualTo(new Story("1", List.of("3")));
    }
  }

  @Test
  void leavesHitsAloneUnlessAsked() throws IOException {
    try (NewsIndex index = archive(5)) {
      assertThat(index.search(EVERY).hits())
          .allSatisfy(hit -> assertThat(hit.story()).isEqualTo(new Story(hit.id(), List.of())));
    }
  }

  /** The first of each story in the order of the hits. */
  private static List<String> firsts(NewsIndex index, SearchResult apart) throws IOException {
    var stories = new ArrayList<String>();
    var firsts = new ArrayList<String>();
    for (Hit hit : apart.hits()) {
      String story = index.story(hit.id()).orElseThrow().id();
      if (!stories.contains(story)) {
        stories.add(story);
        firsts.add(hit.id());
      }
    }
    return firsts;
  }

  private static List<String> paged(NewsIndex index, SearchRequest request) throws IOException {
    SearchResult page = index.search(request);
    List<String> ids = new ArrayList<>(ids(page.hits()));
    while (page.nextCursor().isPresent()) {
      page = index.search(request.withCursor(page.nextCursor().get()));
      ids.addAll(ids(page.hits()));
    }
    return ids;
  }

  private static List<String> shown(SearchResult folded) {
    var shown = new ArrayList<>(ids(folded.hits()));
    folded.hits().forEach(hit -> shown.addAll(hit.story().others()));
    return shown;
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(Hit::id).toList();
  }

  /** Sixty texts, each told once to so many times; one in five without an instant. */
  private NewsIndex archive(int mostCopies) throws IOException {
    NewsIndex index = NewsIndex.inMemory(PATIENT);
    for (int text = 0; text < 60; text++) {
      List<String> words = words(50 + random.nextInt(30));
      for (int copy = random.nextInt(mostCopies); copy >= 0; copy--) {
        String body = "خبر ".repeat(1 + random.nextInt(3)) + String.join(" ", edited(words));
        Article article = Article.of(text + "-" + copy, "", body);
        Instant when = DAY.plus(Duration.ofHours(random.nextInt(48)));
        index.add(random.nextInt(5) == 0 ? article : article.withPublishedAt(when));
      }
    }
    index.commit();
    return index;
  }

  /** Three hundred texts: an old copy that matches well, and a few days later a poorer one. */
  private NewsIndex deepArchive() throws IOException {
    Clock clock = Clock.fixed(DAY.plus(Duration.ofDays(2)), ZoneOffset.UTC);
    NewsIndex index = NewsIndex.inMemory(PATIENT.withClock(clock));
    for (int text = 0; text < 300; text++) {
      String words = String.join(" ", words(50 + random.nextInt(30)));
      Instant when = DAY.minus(Duration.ofDays(20 + random.nextInt(3)));
      Article old = Article.of(text + "-old", "", "خبر ".repeat(1 + random.nextInt(8)) + words);
      index.add(old.withPublishedAt(when));
      boolean isOld = random.nextBoolean();
      Article copy = Article.of(text + "-new", "", "خبر " + words + " تتمة");
      index.add(copy.withPublishedAt(isOld ? when : DAY));
    }
    index.commit();
    return index;
  }

  private static String textOf(String id) {
    return id.substring(0, id.indexOf('-'));
  }

  private List<String> edited(List<String> words) {
    return words.stream()
        .map(word -> random.nextInt(20) == 0 ? words(1).getFirst() : word)
        .toList();
  }

  private List<String> words(int count) {
    var words = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      words.add("كلمة" + (char) ('ا' + random.nextInt(5)) + random.nextInt(5_000));
    }
    return words;
  }
}
