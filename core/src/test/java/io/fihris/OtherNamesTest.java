// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.Hit;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing is found by all its names, of one word or several, below the name that was asked. */
class OtherNamesTest {
  private NewsIndex index;

  @BeforeEach
  void open() throws IOException {
    index = NewsIndex.inMemory();
    add("state", "هاجم تنظيم الدولة بلدة صغيرة قرب الحدود.");
    add("daesh", "هاجم داعش بلدة صغيرة قرب الحدود.");
    add("nato", "قال الناتو إنه سيرسل قوات.");
    add("atlantic", "قال حلف شمال الأطلسي إنه سيرسل قوات.");
    add("american", "قال المبعوث الأميركي إن الحوار مستمر.");
    add("america", "وصل الوفد إلى أمريكا.");
    add("singaporean", "رست السفينة السنغافورية في الميناء.");
    add("january", "يبدأ المعرض في يناير المقبل.");
    add("kanun", "يبدأ المعرض في كانون الثاني المقبل.");
    add("apart", "نظمت الدولة معرضا بعد تنظيم مسابقة.");
    add("international", "هذا تنظيم دولي للتجارة.");
    add("father", "قال الأب إن ابنه بخير.");
    index.commit();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void findsANameThatWasFirstSpelledSoAfterItWasAskedFor() throws IOException {
    add("hegeta", "سجل هيغيتا هدفا.");
    index.commit();
    assertThat(ids("هيغيتا")).containsExactly("hegeta");
    add("hejeta", "سجل هيجيتا هدفين.");
    index.commit();
    assertThat(ids("هيغيتا")).containsExactly("hegeta", "hejeta");
  }

  @ParameterizedTest
  @CsvSource({
    "داعش, state",
    "تنظيم الدولة, daesh",
    "بتنظيم الدولة, daesh",
    "الناتو, atlantic",
    "حلف شمال الأطلسي, nato",
    "لحلف شمال الأطلسي, nato",
    "حلف الناتو, atlantic",
    "يناير, kanun",
    "أمريكا, american",
    "أميركا, american",
    "الأمريكية, america",
    "الأميركي, america",
    "سنغافورة, singaporean",
    "كانون الثاني, january",
    "+داعش, state",
    "body:داعش, state",
  })
  void findsTheOtherName(String query, String id) throws IOException {
    assertThat(ids(query)).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "داعش, daesh, state",
    "تنظيم الدولة, state, daesh",
    "حلف شمال الأطلسي, atlantic, nato",
    "الناتو, nato, atlantic",
    "أمريكا, america, american",
    "الأمريكي, american, america",
  })
  void ranksTheNameThatWasAskedHigher(String query, String first, String second)
      throws IOException {
    assertThat(ids(query)).containsSubsequence(first, second);
  }

  @ParameterizedTest
  @CsvSource({
    "داعش, apart",
    "داعش, international",
    "تنظيم دولي, daesh",
    "الدولة تنظيم, daesh",
    "أغسطس, father",
    "أمريكا, singaporean",
    "تنظيم -الدولة, daesh",
    "«تنظيم الدولة», daesh",
  })
  void leavesOtherThingsAlone(String query, String id) throws IOException {
    assertThat(ids(query)).doesNotContain(id);
  }

  @Test
  void marksEveryWordOfAName() throws IOException {
    Hit hit = hits("داعش").stream().filter(found -> found.id().equals("state")).findFirst().get();
    assertThat(hit.snippet().toHtml())
        .contains("<mark>تنظيم</mark> <mark>الدولة</mark>")
        .doesNotContain("<mark>بلدة");
  }

  private void add(String id, String body) throws IOException {
    index.add(Article.of(id, "خبر", body));
  }

  private List<String> ids(String query) throws IOException {
    return hits(query).stream().map(Hit::id).toList();
  }

  private List<Hit> hits(String query) throws IOException {
    return index.search(SearchRequest.of(NewsQuery.parse(query))).hits();
  }
}
