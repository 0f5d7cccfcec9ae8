// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.article.Keyword;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table in the Javadoc of {@link NewsQuery} says what the parser does, row by row. */
class LanguageTableTest {
  /** The last cell of a row. */
  private static final Pattern EXAMPLE =
      Pattern.compile("<td>\\{@code ([^}]*)}</td></tr>", Pattern.DOTALL);

  private static final Path SOURCE = Path.of("src/main/java/io/fihris/query/NewsQuery.java");

  /** The examples of the table, in their order. */
  static List<String> examples() throws IOException {
    return EXAMPLE.matcher(Files.readString(SOURCE)).results().map(row -> row.group(1)).toList();
  }

  @Test
  void readsEveryExampleAsTheTableSays() throws Exception {
    Map<String, NewsQuery> expected = expected();
    assertThat(examples()).containsExactlyElementsOf(expected.keySet());
    for (Map.Entry<String, NewsQuery> row : expected.entrySet()) {
      assertThat(NewsQuery.read(row.getKey()))
          .as(row.getKey())
          .isEqualTo(new ParsedQuery(row.getValue(), List.of()));
      assertThat(NewsQuery.parseStrict(row.getValue().toString()))
          .as("%s printed as %s", row.getKey(), row.getValue())
          .isEqualTo(row.getValue());
    }
  }

  private static Map<String, NewsQuery> expected() {
    var rows = new LinkedHashMap<String, NewsQuery>();
    rows.put("انسحاب القوات", all(wanted("انسحاب"), wanted("القوات")));
    rows.put("«مجلس الأمن»", new NewsQuery.Phrase("مجلس الأمن", 0));
    rows.put("«انسحاب التحالف»~3", new NewsQuery.Phrase("انسحاب التحالف", 3));
    rows.put("=مدارس", new NewsQuery.Word("مدارس", MatchLevel.EXACT));
    rows.put("~مدارس", new NewsQuery.Word("مدارس", MatchLevel.BROAD));
    rows.put("الكتا*", new NewsQuery.Wildcard("الكتا*"));
    rows.put("كت?ب", new NewsQuery.Wildcard("كت?ب"));
    rows.put("الكتاب~1", new NewsQuery.Fuzzy("الكتاب", 1));
    rows.put("+العراق الانتخابات", all(Clause.required(word("العراق")), wanted("الانتخابات")));
    rows.put("الجيش ليس الأهلي", all(wanted("الجيش"), Clause.excluded(word("الأهلي"))));
    rows.put("غاز أو نفط", gasOrOil());
    rows.put("+(غاز أو نفط) قطر", all(Clause.required(gasOrOil()), wanted("قطر")));
    rows.put("عنوان:العراق", new NewsQuery.InField(TextField.TITLE, word("العراق")));
    rows.put("نص:كاتيوشا", new NewsQuery.InField(TextField.BODY, word("كاتيوشا")));
    rows.put("مصدر:«وكالة الأنباء»", new NewsQuery.HasKeyword(Keyword.SOURCE, "وكالة الأنباء"));
    rows.put("قسم:رياضة", new NewsQuery.HasKeyword(Keyword.SECTION, "رياضة"));
    rows.put("وسم:انتخابات", new NewsQuery.HasKeyword(Keyword.TAG, "انتخابات"));
    rows.put("كاتب:«سارة خليل»", new NewsQuery.HasKeyword(Keyword.AUTHOR, "سارة خليل"));
    rows.put("لغة:ar", new NewsQuery.HasKeyword(Keyword.LANGUAGE, "ar"));
    rows.put("من:2021-12-01", between("2021-12-01", ""));
    rows.put("من:2021-12 إلى:٢٠٢٢-٠١-٣١", between("2021-12-01", "2022-01-31"));
    rows.put("من:كانون_الأول_2021", between("2021-12-01", ""));
    rows.put("من:«1 ديسمبر 2021»", between("2021-12-01", ""));
    rows.put("إلى:«رمضان 1442»", between("", "2021-05-12"));
    rows.put(
        "* من:2021-12-01",
        all(Clause.wanted(new NewsQuery.Everything()), Clause.required(between("2021-12-01", ""))));
    rows.put("\\ليس", word("ليس"));
    return rows;
  }

  private static NewsQuery word(String text) {
    return new NewsQuery.Word(text);
  }

  private static Clause wanted(String word) {
    return Clause.wanted(word(word));
  }

  private static NewsQuery all(Clause... clauses) {
    return new NewsQuery.Clauses(List.of(clauses));
  }

  private static NewsQuery gasOrOil() {
    return new NewsQuery.Either(List.of(word("غاز"), word("نفط")));
  }

  private static NewsQuery between(String from, String until) {
    return new NewsQuery.PublishedBetween(day(from), day(until));
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.of(text).filter(day -> !day.isEmpty()).map(LocalDate::parse);
  }
}
