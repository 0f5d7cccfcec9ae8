// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No search ends within a nanosecond; but what is loaded once does not count. */
class SearchTimeTest {
  private static final int ARTICLES = 300;
  private static final IndexSettings HURRIED =
      IndexSettings.DEFAULT.withLimits(Limits.DEFAULT.withSearchTime(Duration.ofNanos(1)));

  @ParameterizedTest
  @ValueSource(strings = {"كتاب", "كتا*", "كتات~1", "\"كتاب جديد\""})
  void givesTheFirstSearchTimeToLoadWhatItNeeds(String query) throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(HURRIED)) {
      for (int i = 0; i < ARTICLES; i++) {
        index.add(Article.of("a" + i, "صدر كتاب جديد", "عن دار النشر"));
      }
      index.commit();
      SearchRequest request = SearchRequest.of(NewsQuery.parse(query));
      SearchResult first = index.search(request);
      assertThat(first.exactCount()).isTrue();
      assertThat(first.count()).isEqualTo(ARTICLES);
      assertThat(index.search(request).exactCount()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = "كناب")
  void leavesTheFirstSearchTimeToProposeAnother(String mistyped) throws IOException {
    try (NewsIndex index = NewsIndex.inMemory(HURRIED)) {
      for (int i = 0; i < ARTICLES; i++) {
        index.add(Article.of("a" + i, "صدر كتاب جديد", "عن دار النشر"));
      }
      index.commit();
      SearchResult first = index.search(SearchRequest.of(NewsQuery.parse(mistyped)));
      assertThat(first.didYouMean()).contains(NewsQuery.parse("كتاب"));
    }
  }
}
