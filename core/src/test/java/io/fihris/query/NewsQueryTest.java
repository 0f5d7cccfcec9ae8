// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsQueryTest {

  /** Each row of the table in {@link NewsQuery}. */
  static Stream<Arguments> language() {
    return Stream.of(
        Arguments.of("انسحاب القوات", all(wanted("انسحاب"), wanted("القوات"))),
        Arguments.of("«مجلس الأمن»", phrase("مجلس الأمن", 0)),
        Arguments.of("\"مجلس الأمن\"~3", phrase("مجلس الأمن", 3)),
        Arguments.of("“مجلس الأمن”", phrase("مجلس الأمن", 0)),
        Arguments.of(
            "+العراق الانتخابات", all(Clause.required(word("العراق")), wanted("الانتخابات"))),
        Arguments.of("الجيش ليس الأهلي", all(wanted("الجيش"), Clause.excluded(word("الأهلي")))),
        Arguments.of("الجيش -الأهلي", all(wanted("الجيش"), Clause.excluded(word("الأهلي")))),
        Arguments.of("غاز أو نفط", either("غاز", "نفط")),
        Arguments.of("غاز OR نفط", either("غاز", "نفط")),
        Arguments.of("غاز | نفط", either("غاز", "نفط")),
        Arguments.of(
            "+(غاز أو نفط) قطر", all(Clause.required(either("غاز", "نفط")), wanted("قطر"))),
        Arguments.of("عنوان:العراق", new NewsQuery.InField(TextField.TITLE, word("العراق"))),
        Arguments.of("title:العراق", new NewsQuery.InField(TextField.TITLE, word("العراق"))),
        Arguments.of("نص:كاتيوشا", new NewsQuery.InField(TextField.BODY, word("كاتيوشا"))),
        Arguments.of("مصدر:«وكالة الأنباء»", new NewsQuery.FromSource("وكالة الأنباء")),
        Arguments.of("قسم:رياضة", new NewsQuery.InSection("رياضة")),
        Arguments.of("من:2021-12-01", from(2021, 12, 1)),
        Arguments.of("إلى:٢٠٢١-١٢-٣١", until(2021, 12, 31)),
        Arguments.of("until:2024-02", until(2024, 2, 29)),
        Arguments.of(
            "* من:2021",
            all(Clause.wanted(new NewsQuery.Everything()), Clause.required(from(2021, 1, 1)))));
  }

  @ParameterizedTest
  @MethodSource("language")
  void readsEveryPatternOfTheLanguage(String text, NewsQuery expected) throws Exception {
    assertThat(NewsQuery.parse(text)).isEqualTo(expected);
    assertThat(NewsQuery.parseStrict(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("language")
  void printsWhatParsesBackToAnEqualValue(String text, NewsQuery query) throws Exception {
    assertThat(NewsQuery.parseStrict(query.toString())).isEqualTo(query);
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

  @Test
  void neverThrowsAndRoundTripsWhateverIsTyped() {
    String[] pieces = {
      "العراق", "غاز", "(", ")", "\"", "«", "»", "“", "”", "+", "-", "أو", "OR", "|", "ليس", ":",
      "عنوان:", "من:", "مصدر:", "2021-12", "*", "\\", "~2", " ", " ", "\n", "\uD83D", "\uDE00",
      "\u202E"
    };
    for (long seed = 0; seed < 10_000; seed++) {
      var random = new Random(seed);
      String text =
          IntStream.range(0, random.nextInt(14))
              .mapToObj(i -> pieces[random.nextInt(pieces.length)])
              .reduce("", String::concat);
      NewsQuery query = NewsQuery.parse(text);
      try {
        NewsQuery strict = NewsQuery.parseStrict(text);
        assertThat(strict).as("seed %s: %s", seed, text).isEqualTo(query);
        assertThat(NewsQuery.parseStrict(strict.toString()))
            .as("seed %s: %s printed %s", seed, text, strict)
            .isEqualTo(strict);
      } catch (QuerySyntaxException refused) {
        assertThat(refused.offset()).as("seed %s", seed).isBetween(0, text.length());
        assertThat(text).as("seed %s: %s", seed, refused.getMessage()).isNotEqualTo("العراق");
      }
    }
  }

  private static NewsQuery word(String text) {
    return new NewsQuery.Word(text);
  }

  private static NewsQuery phrase(String text, int slop) {
    return new NewsQuery.Phrase(text, slop);
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

  private static NewsQuery from(int year, int month, int day) {
    return new NewsQuery.PublishedBetween(
        Optional.of(LocalDate.of(year, month, day)), Optional.empty());
  }

  private static NewsQuery until(int year, int month, int day) {
    return new NewsQuery.PublishedBetween(
        Optional.empty(), Optional.of(LocalDate.of(year, month, day)));
  }
}
