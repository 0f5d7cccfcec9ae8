// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fihris.article.Keyword;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsQueryTest {

  /** Ways to write what the table of {@link NewsQuery} shows in one way only. */
  static Stream<Arguments> otherWays() {
    return Stream.of(
        Arguments.of("\"مجلس الأمن\"~3", phrase("مجلس الأمن", 3, MatchLevel.USUAL)),
        Arguments.of("“مجلس الأمن”", phrase("مجلس الأمن", 0, MatchLevel.USUAL)),
        Arguments.of("=«مجلس الأمن»", phrase("مجلس الأمن", 0, MatchLevel.EXACT)),
        Arguments.of("~\"مجلس الأمن\"~٢", phrase("مجلس الأمن", 2, MatchLevel.BROAD)),
        Arguments.of("+=غاز نفط", all(Clause.required(exact("غاز")), wanted("نفط"))),
        Arguments.of("الجيش -الأهلي", all(wanted("الجيش"), Clause.excluded(word("الأهلي")))),
        Arguments.of("غاز OR نفط", either("غاز", "نفط")),
        Arguments.of("غاز | نفط", either("غاز", "نفط")),
        Arguments.of("title:العراق", new NewsQuery.InField(TextField.TITLE, word("العراق"))),
        Arguments.of("title:=غاز", new NewsQuery.InField(TextField.TITLE, exact("غاز"))),
        Arguments.of("tag:«قطاع غزة»", new NewsQuery.HasKeyword(Keyword.TAG, "قطاع غزة")),
        Arguments.of("until:2024-02", until(2024, 2, 29)),
        Arguments.of("*ستان", new NewsQuery.Wildcard("*ستان")),
        Arguments.of("2021*", new NewsQuery.Wildcard("2021*")),
        Arguments.of("الكتاب~", new NewsQuery.Fuzzy("الكتاب", 1)),
        Arguments.of("الكتاب~٢", new NewsQuery.Fuzzy("الكتاب", 2)),
        Arguments.of("ماذا حدث?", all(wanted("ماذا"), wanted("حدث?"))),
        Arguments.of("ماذا حدث؟", all(wanted("ماذا"), wanted("حدث؟"))),
        Arguments.of("تقييم 5\\*", all(wanted("تقييم"), wanted("5*"))),
        Arguments.of("\\=غاز", word("=غاز")));
  }

  @ParameterizedTest
  @MethodSource("otherWays")
  void readsOtherWaysToWriteThem(String text, NewsQuery expected) throws Exception {
    assertThat(NewsQuery.parse(text)).isEqualTo(expected);
    assertThat(NewsQuery.parseStrict(text)).isEqualTo(expected);
    assertThat(NewsQuery.parseStrict(expected.toString())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قطر ا*         | 4 | ا*           | قطر ا\\*",
        "*              قطر ** | 19 | **   | * قطر \\*\\*",
        "كت*ا*ب*        | 0 | كت*ا*ب*      | كت\\*ا\\*ب\\*",
        "=كتا*          | 0 | =كتا*        | كتا*",
        "كتا*~1         | 0 | كتا*~1       | كتا*",
        "U.S.~1         | 0 | U.S.~1       | U.S.",
        "غاز~9          | 0 | غاز~9        | غاز~2",
        "غاز~0          | 0 | غاز~0        | غاز",
        "«غاز قطر»~100  | 9 | ~100         | \"غاز قطر\"~99",
        "قطر )غاز       | 4 | )            | قطر غاز",
        "من:أمس         | 0 | من:          | أمس",
        "غاز أو         | 4 | أو           | غاز \\أو",
      })
  void tellsWhatItIgnored(String text, int offset, String part, String query) {
    ParsedQuery parsed = NewsQuery.read(text);
    assertThat(parsed.query()).hasToString(query);
    assertThat(parsed.ignored()).hasSize(1);
    assertThat(parsed.ignored().getFirst().offset()).isEqualTo(offset);
    assertThat(parsed.ignored().getFirst().text()).isEqualTo(part);
  }

  @Test
  void expandsOnlySoManyWords() {
    ParsedQuery parsed = NewsQuery.read("غاز~ ".repeat(10).strip());
    assertThat(parsed.query()).hasToString("غاز~1 ".repeat(8) + "غاز غاز");
    assertThat(parsed.ignored())
        .extracting(ParsedQuery.Ignored::text)
        .containsExactly("غاز~", "غاز~");
  }

  @ParameterizedTest
  @CsvSource({
    "العراق \"انسحاب, 7",
    "العراق (انسحاب, 7",
    "العراق), 6",
    "(), 0",
    "من:أمس, 0",
    "غاز أو, 4",
    "'', 0"
  })
  void namesTheOffsetOfWhatStrictParsingRefuses(String text, int offset) {
    assertThatThrownBy(() -> NewsQuery.parseStrict(text))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageContaining("at character " + offset)
        .extracting("offset")
        .isEqualTo(offset);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "عاجل: انفجار",
        "ترامب - بايدن",
        "عنوان: العراق",
        "وبـ100 - 200",
        "3-1",
        "U.S.-led"
      })
  void readsPunctuationOfOrdinaryTextAsWords(String text) {
    NewsQuery query = NewsQuery.parse(text);
    assertThat(query.toString().replace("\\", "")).isEqualTo(text);
  }

  @Test
  void takesOperatorsAsWordsInPlainText() {
    assertThat(NewsQuery.ofText("لماذا ليس «الأهلي»"))
        .isEqualTo(all(wanted("لماذا"), wanted("ليس"), wanted("«الأهلي»")));
    assertThat(NewsQuery.ofText(" ")).isEqualTo(new NewsQuery.Nothing());
  }

  @Test
  void leavesOutWhatExceedsTheLimits() {
    String deep = "(".repeat(400) + "العراق" + ")".repeat(400);
    String long_ = "العراق ".repeat(100_000);
    for (String text : List.of(deep, long_)) {
      assertThat(NewsQuery.parse(text).toString().length()).isLessThan(1_100);
      assertThatThrownBy(() -> NewsQuery.parseStrict(text))
          .isInstanceOf(QuerySyntaxException.class);
    }
  }

  private static NewsQuery word(String text) {
    return new NewsQuery.Word(text);
  }

  private static NewsQuery exact(String text) {
    return new NewsQuery.Word(text, MatchLevel.EXACT);
  }

  private static NewsQuery phrase(String text, int slop, MatchLevel level) {
    return new NewsQuery.Phrase(text, slop, level);
  }

  private static Clause wanted(String word) {
    return Clause.wanted(word(word));
  }

  private static NewsQuery all(Clause... clauses) {
    return new NewsQuery.Clauses(List.of(clauses));
  }

  private static NewsQuery either(String first, String second) {
    return new NewsQuery.Either(List.of(word(first), word(second)));
  }

  private static NewsQuery until(int year, int month, int day) {
    return new NewsQuery.PublishedBetween(
        Optional.empty(), Optional.of(LocalDate.of(year, month, day)));
  }
}
