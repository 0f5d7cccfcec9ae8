// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.Hit;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is related to an article tells of the same things in other words. */
class RelatedTest {
  private static final SearchRequest EVERY = SearchRequest.of(new NewsQuery.Everything());

  private static final IndexSettings PATIENT =
      IndexSettings.DEFAULT.withLimits(Limits.DEFAULT.withSearchTime(Duration.ofMinutes(1)));

  private static final String FLOOD =
      "جرفت السيول أمس جسرا ريفيا قرب البلدة القديمة وعزلت قرى كثيرة عن مستشفاها الوحيد، وأجلت فرق "
          + "الإنقاذ عشرات العائلات بالقوارب قبل حلول الظلام، وتوقعت الأرصاد أمطارا أغزر.";

  @Test
  void leavesOutTheArticleAndItsCopies() throws IOException {
    try (NewsIndex index = news()) {
      assertThat(ids(index.related("flood"))).containsExactly("forecast");
      assertThat(ids(index.moreLikeThis("flood", EVERY))).containsExactly("copy", "forecast");
    }
  }

  @Test
  void staysWithinTheRequest() throws IOException {
    try (NewsIndex index = news()) {
      assertThat(ids(index.moreLikeThis("flood", EVERY.withLimit(1)))).containsExactly("copy");
      assertThat(ids(index.moreLikeThis("flood", EVERY.withSources("الأرصاد"))))
          .containsExactly("forecast");
      SearchRequest boats = SearchRequest.of(NewsQuery.parse("بالقوارب"));
      assertThat(ids(index.moreLikeThis("flood", boats))).containsExactly("copy");
    }
  }

  @Test
  void isNothingForAnArticleThatIsNotThere() throws IOException {
    try (NewsIndex index = news()) {
      assertThat(index.related("nobody").hits()).isEmpty();
    }
  }

  /** Articles that answer one topic are related. */
  @Test
  void findsWhatAnswersTheSameTopicInTheShippedCollection() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(PATIENT)) {
      index.addAll(SeedCollection.articles());
      index.commit();
      int pairs = 0;
      int found = 0;
      for (Set<String> topic : SeedCollection.relevant().values()) {
        for (String article : topic) {
          Set<String> others = new HashSet<>(topic);
          others.remove(article);
          pairs += others.size();
          others.retainAll(ids(index.related(article)));
          found += others.size();
        }
      }
      assertThat(pairs).isGreaterThan(200);
      assertThat((double) found / pairs).isGreaterThan(0.7);
    }
  }

  /**
   * Checked by hand: the second deferral of the Lebanese municipal elections tells of the first.
   */
  @Test
  void findsTheOtherDeferralsOfAnElection() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(PATIENT)) {
      index.addAll(SeedCollection.articles());
      index.commit();
      assertThat(ids(index.related("fnc-1002", EVERY.withLimit(3))))
          .contains("fnc-1001", "fnc-1003");
    }
  }

  private static NewsIndex news() throws IOException {
    NewsIndex index = NewsIndex.inMemory();
    index.add(Article.of("flood", "سيول تعزل قرى", FLOOD).withSource("الوكالة"));
    index.add(Article.of("copy", "القرى معزولة", FLOOD).withSource("الصحيفة"));
    index.add(
        Article.of("forecast", "أمطار وسيول متوقعة", "تحذر الأرصاد من أمطار أغزر ومن سيول غدا.")
            .withSource("الأرصاد"));
    index.add(Article.of("match", "فوز المنتخب", "فاز المنتخب بهدفين.").withSource("الوكالة"));
    index.commit();
    return index;
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }
}
