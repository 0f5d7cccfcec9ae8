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
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wildcards, spelling errors and levels, one sentence an article. */
class WordExpansionTest {
  private static final List<String> SENTENCES =
      List.of(
          "صدر كتاب جديد",
          "قرأ الكتاب كله",
          "اهتم بالكتابة الصحفية",
          "زار وفد لألمانيا",
          "شرب الماء البارد",
          "عاد من باكستان",
          "افتتح مدارس كثيرة",
          "في المدرسة القريبة",
          "قصف مليشيا مسلحة",
          "صاروخ بالستي عابر",
          "إطلاق صواريخ باليستية",
          "ناقش مجلس الأمن القرار",
          "اجتمع مجلس الوزراء على الأمن",
          "رجال الضابط وقفوا",
          "في عام ٢٠٢٣");

  private static NewsIndex index;

  @BeforeAll
  static void add() throws IOException {
    Limits patient = Limits.DEFAULT.withSearchTime(Duration.ofSeconds(20));
    index = NewsIndex.inMemory(IndexSettings.DEFAULT.withLimits(patient));
    for (int i = 0; i < SENTENCES.size(); i++) {
      index.add(Article.of("a" + (i + 1), "", SENTENCES.get(i)));
    }
    index.commit();
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "الكتا*           | a1 a2 a3",
        "كتا*             | a1 a2 a3",
        "والكتا*          | a1 a2 a3",
        "كت?ب             | a1 a2 a3",
        "ألما*            | a4",
        "لألما*           | a4",
        "*ستان            | a6",
        "باليس*           | a11",
        "=مدارس           | a7",
        "مدارس            | a7 a8",
        "~مدارس           | a7 a8",
        "=\"مجلس الأمن\"  | a12",
        "~\"مجلس الأمن\"  | a12",
        "الكتب~1          | a1 a2 a3",
        "الكتات~1         | a1 a2 a3",
        "ميلشيا~1         | a9",
        "بليستية~1        | a11",
        "الظابط~1         | ''",
        "الضابت~1         | a14",
        "زيبق*            | ''",
        "202*             | a15",
        "٢٠?٣             | a15",
        "2013~1           | a15",
        "الألما*          | a4",
      })
  void finds(String query, String ids) throws IOException {
    List<String> expected = Arrays.stream(ids.split(" ")).filter(id -> !id.isEmpty()).toList();
    assertThat(ids(query)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void ranksTheWordItselfBeforeWhatIsSpelledNearlySo() throws IOException {
    assertThat(ids("بالستي~2")).startsWith("a10");
  }

  @Test
  void marksWhatAPatternFound() throws IOException {
    SearchResult result = index.search(SearchRequest.of(NewsQuery.parse("ألما*")));
    assertThat(result.hits().getFirst().snippet().toHtml()).contains("<mark>لألمانيا</mark>");
  }

  private static List<String> ids(String query) throws IOException {
    return index.search(SearchRequest.of(NewsQuery.parse(query))).hits().stream()
        .map(Hit::id)
        .toList();
  }
}
