// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.Cursor;
import io.fihris.search.ExpiredCursorException;
import io.fihris.search.Hit;
import io.fihris.search.Order;
import io.fihris.search.RankingProfile;
import io.fihris.search.Recency;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever others do, paging shows nothing twice and misses nothing that is there throughout. */
class PagingTest {
  private static final int ARCHIVE = 25_139;
  private static final String[] WORDS = {
    "نفط", "غاز", "سوق", "وزير", "مدينة", "مطار", "مدرسة", "مباراة", "طقس", "جامعة"
  };
  private static final SearchRequest NEWS = SearchRequest.of(NewsQuery.parse("خبر نفط مدينة"));

  @ParameterizedTest
  @EnumSource(Order.class)
  void showsNothingTwiceAndMissesNothingWhileOthersAddAndDelete(Order order) throws IOException {
    long seed = 1;
    var random = new Random(seed);
    try (NewsIndex index = NewsIndex.inMemory(patient())) {
      index.addAll(archive(ARCHIVE, random));
      index.commit();
      Set<String> throughout = new HashSet<>(ids(ARCHIVE));
      var seen = new ArrayList<Hit>();
      SearchRequest request = NEWS.withOrder(order).withLimit(2_000);
      for (Optional<SearchRequest> page = Optional.of(request); page.isPresent(); ) {
        SearchResult result = index.search(page.get());
        seen.addAll(result.hits());
        page = result.nextCursor().map(request::withCursor);
        disturb(index, throughout, random);
      }
      List<String> ids = seen.stream().map(Hit::id).toList();
      assertThat(ids).as("seed %s", seed).doesNotHaveDuplicates().containsAll(throughout);
      assertThat(throughout).as("seed %s", seed).hasSizeBetween(20_000, ARCHIVE - 500);
      assertThat(keys(seen, order)).as("seed %s", seed).isSorted();
    }
  }

  @Test
  void proposesAnotherQueryOnTheFirstPageOnly() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(patient())) {
      for (int i = 0; i < 30; i++) {
        index.add(Article.of("a" + i, "وزارة المالية", "أعلنت وزارة المالية الميزانية."));
      }
      index.commit();
      SearchRequest request = SearchRequest.of(NewsQuery.parse("وظارة المالية")).withLimit(2);
      SearchResult first = index.search(request);
      assertThat(first.didYouMean()).contains(NewsQuery.parse("وزارة المالية"));
      SearchResult second = index.search(request.withCursor(first.nextCursor().orElseThrow()));
      assertThat(second.hits()).hasSize(2);
      assertThat(second.didYouMean()).isEmpty();
    }
  }

  /** Adds some articles, writes some anew, deletes some. */
  private static void disturb(NewsIndex index, Set<String> throughout, Random random)
      throws IOException {
    for (int i = 0; i < 80; i++) {
      index.add(article("new-" + random.nextInt(), random));
      String deleted = "a" + random.nextInt(ARCHIVE);
      index.delete(deleted);
      throughout.remove(deleted);
      String replaced = "a" + random.nextInt(ARCHIVE);
      if (throughout.contains(replaced)) {
        index.add(article(replaced, random));
      }
    }
    index.refresh();
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void givesTheSameHitsByPagesAsAtOnce(Order order) throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(patient())) {
      index.addAll(archive(5_000, new Random(3)));
      index.commit();
      SearchRequest request = NEWS.withOrder(order);
      List<String> atOnce = ids(index.search(request.withLimit(603)));
      for (int limit : new int[] {1, 30, 50, 100, 300}) {
        List<String> pages = pages(index, request.withLimit(limit), Math.min(105 * limit, 603));
        assertThat(pages).as("pages of %s", limit).isEqualTo(atOnce.subList(0, pages.size()));
      }
    }
  }

  @Test
  void showsEachHitOnceWhereAgeCountsToo() throws IOException {
    Instant then = Instant.ofEpochSecond(1_600_005_000L);
    IndexSettings settings = patient().withClock(Clock.fixed(then, ZoneOffset.UTC));
    try (NewsIndex index = NewsIndex.inMemory(settings)) {
      index.addAll(archive(2_000, new Random(9)));
      index.commit();
      SearchRequest request =
          NEWS.withRanking(
              RankingProfile.RELEVANCE.withRecency(new Recency(Duration.ofMinutes(10), 0.25)));
      for (int limit : new int[] {70, 100, 400}) {
        assertThat(pages(index, request.withLimit(limit), 2_000))
            .as("pages of %s", limit)
            .hasSize(2_000)
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void saysWhichPageIsTheLast() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(patient())) {
      index.addAll(archive(20, new Random(4)));
      index.commit();
      for (Order order : Order.values()) {
        SearchRequest request = NEWS.withOrder(order).withLimit(10);
        SearchResult first = index.search(request);
        SearchResult second = index.search(request.withCursor(first.nextCursor().orElseThrow()));
        assertThat(second.hits()).hasSize(10);
        assertThat(second.nextCursor()).isEmpty();
        assertThat(index.search(request.withLimit(20)).nextCursor()).isEmpty();
        assertThat(index.search(request.withLimit(0)).nextCursor()).isEmpty();
      }
    }
  }

  @Test
  void goesOnAfterTheIndexIsOpenedAgain(@TempDir Path folder) throws IOException {
    try (NewsIndex index = NewsIndex.open(folder, patient())) {
      index.addAll(archive(300, new Random(5)));
    }
    for (Order order : Order.values()) {
      SearchRequest request = NEWS.withOrder(order).withLimit(60);
      var pages = new ArrayList<String>();
      Optional<SearchRequest> page = Optional.of(request);
      while (page.isPresent()) {
        try (NewsIndex index = NewsIndex.open(folder, patient())) {
          SearchResult result = index.search(page.get());
          pages.addAll(ids(result));
          page = result.nextCursor().map(Cursor::text).map(Cursor::of).map(request::withCursor);
        }
      }
      assertThat(pages).hasSize(300).doesNotHaveDuplicates();
    }
  }

  @Test
  void saysThatACursorByRelevanceHasExpired(@TempDir Path folder) throws IOException {
    SearchRequest request;
    try (NewsIndex index = NewsIndex.open(folder, patient())) {
      index.addAll(archive(50, new Random(6)));
      index.commit();
      request = NEWS.withCursor(index.search(NEWS).nextCursor().orElseThrow());
      index.add(article("another", new Random(7)));
      index.commit();
      assertThat(index.search(request).hits()).hasSize(10);
    }
    try (NewsIndex index = NewsIndex.open(folder, patient())) {
      assertThatThrownBy(() -> index.search(request))
          .isInstanceOf(ExpiredCursorException.class)
          .hasMessageContaining("ask again without the cursor");
    }
  }

  @Test
  void refusesACursorOfAnotherRequest() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(patient())) {
      index.addAll(archive(50, new Random(8)));
      index.commit();
      Cursor cursor = index.search(NEWS).nextCursor().orElseThrow();
      for (SearchRequest other :
          List.of(
              SearchRequest.of(NewsQuery.parse("غاز")),
              NEWS.withOrder(Order.NEWEST_FIRST),
              NEWS.withSources("وكالة"))) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> index.search(other.withCursor(cursor)))
            .withMessageContaining("same query, order, ranking and conditions");
      }
      for (String forged : List.of("x", "AAAA", cursor + "x", cursor.text().substring(2))) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> index.search(NEWS.withCursor(Cursor.of(forged))));
      }
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Cursor.of(""))
          .withMessageContaining("0");
      assertThatIllegalArgumentException().isThrownBy(() -> Cursor.of("<script>"));
    }
  }

  private static List<String> pages(NewsIndex index, SearchRequest request, int most)
      throws IOException {
    var pages = new ArrayList<String>();
    Optional<SearchRequest> page = Optional.of(request);
    while (page.isPresent() && pages.size() < most) {
      SearchResult result = index.search(page.get());
      pages.addAll(ids(result));
      page = result.nextCursor().map(request::withCursor);
    }
    return pages.subList(0, Math.min(most, pages.size()));
  }

  /** What the hits are ordered by; the first hundred by relevance are ordered otherwise. */
  private static List<String> keys(List<Hit> hits, Order order) {
    return hits.stream()
        .skip(order == Order.RELEVANCE ? 100 : 0)
        .map(
            hit -> {
              long millis = hit.article().publishedAt().map(Instant::toEpochMilli).orElse(0L);
              return switch (order) {
                case RELEVANCE -> "%018.9f".formatted(1e6 - hit.score());
                case NEWEST_FIRST -> "%020d %s".formatted(Long.MAX_VALUE - millis, hit.id());
                case OLDEST_FIRST ->
                    "%020d %s".formatted(millis == 0 ? Long.MAX_VALUE : millis, hit.id());
              };
            })
        .toList();
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }

  private static List<String> ids(int count) {
    return IntStream.range(0, count).mapToObj(i -> "a" + i).toList();
  }

  private static List<Article> archive(int count, Random random) {
    return ids(count).stream().map(id -> article(id, random)).toList();
  }

  /** A short article; many share an instant, some have none, and no id ever has another. */
  private static Article article(String id, Random random) {
    var text = new StringBuilder("خبر");
    for (int i = random.nextInt(20); i >= 0; i--) {
      text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    Article article = Article.of(id, "", text.toString());
    int second = Math.floorMod(id.hashCode(), 5_000);
    return second < 100
        ? article
        : article.withPublishedAt(Instant.ofEpochSecond(1_600_000_000L + second));
  }

  /** Slow machines must not run out of time here. */
  private static IndexSettings patient() {
    return IndexSettings.DEFAULT.withLimits(Limits.DEFAULT.withSearchTime(Duration.ofMinutes(1)));
  }
}
