// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.Counting;
import io.fihris.search.Hit;
import io.fihris.search.Order;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsIndexTest {
  private static final Article MEETING =
      Article.of("1", "الوزير يصل إلى بغداد", "وصل الوزير العراقي إلى بغداد. عقد اجتماعا طويلا.")
          .withLead("زيارة رسمية قصيرة")
          .withSource("وكالة أنباء")
          .withSection("سياسة")
          .withAuthor("محرر الشؤون العربية")
          .withUrl("https://example.org/1")
          .withLanguage("ar")
          .withTags(List.of("العراق", "زيارات"))
          .withPublishedAt(Instant.parse("2021-12-01T10:15:30.123Z"));
  private static final Article MATCH =
      Article.of("2", "فوز الفريق في المباراة", "فاز الفريق على منافسه في بغداد.")
          .withSource("موقع رياضي")
          .withSection("رياضة")
          .withPublishedAt(Instant.parse("2021-12-05T00:00:00Z"));
  private static final Article UNDATED = Article.of("3", "مطر في البصرة", "هطل المطر على بغداد.");

  @TempDir private Path folder;

  @Test
  void marksAPhraseOnlyWhereItMatches() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      String body = "مجلس الأمن يجتمع. وفي الأمن نقاش، وعاد مجلس آخر.";
      index.add(Article.of("1", "مجلس كبير للأمن", body));
      index.commit();
      Hit hit = index.search(SearchRequest.of(NewsQuery.parse("\"مجلس الأمن\""))).hits().getFirst();
      assertThat(hit.title().isMarked()).isFalse();
      assertThat(hit.snippet().toHtml())
          .isEqualTo("<bdi><mark>مجلس</mark> <mark>الأمن</mark> يجتمع.</bdi>");
      Hit near =
          index.search(SearchRequest.of(NewsQuery.parse("\"مجلس الأمن\"~1"))).hits().getFirst();
      assertThat(near.title().toHtml())
          .isEqualTo("<bdi><mark>مجلس</mark> كبير <mark>للأمن</mark></bdi>");
    }
  }

  @Test
  void returnsAnArticleAsItWasAdded() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.add(MEETING);
      index.commit();
      assertThat(index.get("1")).contains(MEETING);
      assertThat(index.get("2")).isEmpty();
    }
  }

  @Test
  void replacesAnArticleOfTheSameId() throws IOException {
    try (NewsIndex index = filled()) {
      index.add(Article.of("1", "عنوان جديد", "نص جديد"));
      index.refresh();
      assertThat(index.count()).isEqualTo(3);
      assertThat(ids(index, "العراقي")).isEmpty();
      assertThat(ids(index, "جديد")).containsExactly("1");
    }
  }

  @Test
  void showsWritesOnlyAfterRefreshOrCommit() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(MEETING);
      assertThat(index.count()).isZero();
      index.refresh();
      assertThat(index.count()).isEqualTo(1);
      index.delete("1");
      assertThat(index.count()).isEqualTo(1);
      index.commit();
      assertThat(index.count()).isZero();
    }
  }

  @Test
  void keepsWhatWasAddedWhenItIsOpenedAgain() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.addAll(IntStream.range(0, 1_000).mapToObj(NewsIndexTest::numbered).toList());
    }
    try (NewsIndex index = NewsIndex.open(folder)) {
      assertThat(index.count()).isEqualTo(1_000);
      assertThat(index.get("777")).contains(numbered(777));
    }
  }

  @Test
  void narrowsByTimeAndKeywords() throws IOException {
    try (NewsIndex index = filled()) {
      SearchRequest request = SearchRequest.of(NewsQuery.parse("بغداد"));
      Instant second = Instant.parse("2021-12-02T00:00:00Z");
      assertThat(ids(index, request)).containsExactlyInAnyOrder("1", "2", "3");
      assertThat(ids(index, request.withPublishedFrom(second))).containsExactly("2");
      assertThat(ids(index, request.withPublishedUntil(second))).containsExactly("1");
      assertThat(ids(index, request.withSources("موقع رياضي"))).containsExactly("2");
      assertThat(ids(index, request.withSections("سياسة", "علوم"))).containsExactly("1");
      assertThat(ids(index, request.withTags("زيارات", "رياضات"))).containsExactly("1");
      assertThat(ids(index, request.withAuthors("محرر الشؤون العربية"))).containsExactly("1");
      assertThat(ids(index, request.withLanguages("ar"))).containsExactly("1");
      assertThat(ids(index, request.withLanguages("ar").withSections("رياضة"))).isEmpty();
      assertThat(ids(index, request.withLanguages("ar").withLanguages())).hasSize(3);
      assertThat(ids(index, "بغداد من:2021-12-05 إلى:2021-12-05")).containsExactly("2");
      assertThat(ids(index, "بغداد -قسم:رياضة")).containsExactlyInAnyOrder("1", "3");
      assertThat(ids(index, "مصدر:«وكالة أنباء»")).containsExactly("1");
    }
  }

  @Test
  void ordersByTimeWithUndatedArticlesLast() throws IOException {
    try (NewsIndex index = filled()) {
      SearchRequest request = SearchRequest.of(NewsQuery.parse("بغداد"));
      assertThat(ids(index, request.withOrder(Order.NEWEST_FIRST))).containsExactly("2", "1", "3");
      assertThat(ids(index, request.withOrder(Order.OLDEST_FIRST))).containsExactly("1", "2", "3");
      assertThat(ids(index, request.withOrder(Order.OLDEST_FIRST).withLimit(1)))
          .containsExactly("1");
    }
  }

  @Test
  void looksWhereAFieldWordSays() throws IOException {
    try (NewsIndex index = filled()) {
      assertThat(ids(index, "عنوان:بغداد")).containsExactly("1");
      assertThat(ids(index, "عنوان:المطر")).containsExactly("3");
      assertThat(ids(index, "نص:البصرة")).isEmpty();
      assertThat(ids(index, "نص:هطل")).containsExactly("3");
      assertThat(ids(index, "نص:«زيارة رسمية»")).containsExactly("1");
    }
  }

  @Test
  void keepsThePartsOfAnArticleApart() throws IOException {
    try (NewsIndex index = filled()) {
      assertThat(ids(index, "«بغداد زيارة»")).isEmpty();
      assertThat(ids(index, "«وصل الوزير العراقي»")).containsExactly("1");
      assertThat(ids(index, "«العراقي الوزير»")).isEmpty();
    }
  }

  @Test
  void excludesRequiresAndChooses() throws IOException {
    try (NewsIndex index = filled()) {
      assertThat(ids(index, "بغداد -الوزير -المطر")).containsExactly("2");
      assertThat(ids(index, "بغداد ليس الوزير")).containsExactlyInAnyOrder("2", "3");
      assertThat(ids(index, "+بغداد +المطر")).containsExactly("3");
      assertThat(ids(index, "المطر أو الوزير")).containsExactlyInAnyOrder("1", "3");
      assertThat(ids(index, "* -الوزير")).containsExactlyInAnyOrder("2", "3");
      assertThat(ids(index, "-الوزير")).containsExactlyInAnyOrder("2", "3");
      assertThat(ids(index, "")).isEmpty();
      assertThat(ids(index, "من في على")).isEmpty();
    }
  }

  @Test
  void countsWithoutHits() throws IOException {
    try (NewsIndex index = filled()) {
      SearchResult result = index.search(SearchRequest.of(NewsQuery.parse("بغداد")).withLimit(0));
      assertThat(result.count()).isEqualTo(3);
      assertThat(result.exactCount()).isTrue();
      assertThat(result.hits()).isEmpty();
    }
  }

  @Test
  void countsExactlyWhereAsked() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.addAll(IntStream.range(0, 3_000).mapToObj(NewsIndexTest::numbered).toList());
      index.commit();
      SearchRequest request = SearchRequest.of(NewsQuery.parse("الخبر"));
      SearchResult bounded = index.search(request);
      assertThat(bounded.exactCount()).isFalse();
      assertThat(bounded.count()).isBetween(1_000L, 3_000L);
      SearchResult exact = index.search(request.withCounting(Counting.EXACT));
      assertThat(exact.exactCount()).isTrue();
      assertThat(exact.count()).isEqualTo(3_000);
      assertThat(exact.hits()).isEqualTo(bounded.hits());
    }
  }

  @Test
  void marksWholeWordsOfTheOriginalText() throws IOException {
    try (NewsIndex index = filled()) {
      Hit hit = index.search(SearchRequest.of(NewsQuery.parse("الوزير"))).hits().getFirst();
      assertThat(hit.title().toHtml()).isEqualTo("<bdi><mark>الوزير</mark> يصل إلى بغداد</bdi>");
      assertThat(hit.snippet().toHtml())
          .isEqualTo("<bdi>وصل <mark>الوزير</mark> العراقي إلى بغداد.</bdi>");
    }
  }

  @Test
  void showsEveryFormOfAWordInTheSnippet() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      String body =
          "المليشيات هنا. المليشيات هناك. المليشيات هنالك. الميلشيات بعيدة. الميليشيات قريبة.";
      index.add(Article.of("1", "", body));
      index.commit();
      Hit hit = index.search(SearchRequest.of(NewsQuery.parse("الميليشيات"))).hits().getFirst();
      assertThat(hit.snippet().toHtml())
          .contains("<mark>المليشيات</mark>")
          .contains("<mark>الميلشيات</mark>")
          .contains("<mark>الميليشيات</mark>");
    }
  }

  @Test
  void rejectsAnArticleOrRequestThatExceedsItsLimits() throws IOException {
    var settings =
        IndexSettings.DEFAULT.withLimits(Limits.DEFAULT.withArticleCharacters(50).withHits(20));
    try (NewsIndex index = NewsIndex.inMemory(settings)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> index.add(Article.of("long", "", "نص ".repeat(20))))
          .withMessageContaining("at most 50 characters")
          .withMessageContaining("60")
          .withMessageContaining("article id: long");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> index.search(SearchRequest.of(NewsQuery.parse("نص")).withLimit(21)))
          .withMessageContaining("at most 20 hits");
      index.add(UNDATED);
      index.commit();
      assertThat(index.count()).isEqualTo(1);
    }
  }

  @Test
  void refusesASecondOpening() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      assertThatThrownBy(() -> NewsIndex.open(folder))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("open elsewhere");
      index.add(MEETING);
    }
  }

  @Test
  void saysThatItIsClosed() throws IOException {
    NewsIndex index = filled();
    index.close();
    index.close();
    assertThatIllegalStateException().isThrownBy(() -> index.add(MEETING));
    assertThatIllegalStateException().isThrownBy(index::count);
    assertThatIllegalStateException().isThrownBy(index::commit);
    assertThatIllegalStateException()
        .isThrownBy(() -> index.search(SearchRequest.of(NewsQuery.parse("نص"))))
        .withMessageContaining("closed");
  }

  @Test
  void namesDamageWhenItIsOpened() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.addAll(IntStream.range(0, 200).mapToObj(NewsIndexTest::numbered).toList());
    }
    Path largest;
    try (var files = Files.list(folder)) {
      largest =
          files
              .filter(file -> !file.endsWith("write.lock"))
              .max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
              .orElseThrow();
    }
    try (var file = new RandomAccessFile(largest.toFile(), "rw")) {
      file.seek(file.length() / 2);
      int old = file.read();
      file.seek(file.length() / 2);
      file.write(old ^ 1);
    }
    assertThatThrownBy(() -> NewsIndex.open(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("checksum");
  }

  private static NewsIndex filled() throws IOException {
    NewsIndex index = NewsIndex.inMemory();
    index.addAll(List.of(MEETING, MATCH, UNDATED));
    index.commit();
    return index;
  }

  private static Article numbered(int number) {
    return Article.of(Integer.toString(number), "خبر رقم " + number, "نص الخبر رقم " + number);
  }

  private static List<String> ids(NewsIndex index, String query) throws IOException {
    return ids(index, SearchRequest.of(NewsQuery.parse(query)));
  }

  private static List<String> ids(NewsIndex index, SearchRequest request) throws IOException {
    return index.search(request).hits().stream().map(Hit::id).toList();
  }
}
