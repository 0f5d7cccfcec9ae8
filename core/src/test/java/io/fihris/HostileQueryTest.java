// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.query.ParsedQuery;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Queries made to hurt, from text to highlighted hits. The limit is on processor time: what a busy
 * machine adds to the clock is not the query's.
 */
class HostileQueryTest {
  private static final Duration LIMIT = Duration.ofMillis(750);
  private static final int ARTICLES = 1_500;
  private static final int WORDS = 120;
  private static final String LETTERS = "ابتجحدرسعفقكلمنهوي";

  private static NewsIndex index;

  static Stream<Arguments> shapes() {
    return Stream.of(
        shape("a word of 10,000 letters", "ب".repeat(10_000)),
        shape("a million letters", "ب".repeat(1_000_000)),
        shape("a million marks on one letter", "ب" + "\u064E".repeat(1_000_000)),
        shape("only a star", "*"),
        shape("two stars", "**"),
        shape("stars", "* ".repeat(300)),
        shape("one letter and a star", "ا*"),
        shape("the article and a star", "ال*"),
        shape("eight times the article and a star", "ال* ".repeat(8)),
        shape("a star before two letters", "*ان"),
        shape("two stars around two letters", "*ال*"),
        shape("stars on both sides, eight times", "*ان* *ات* *ون* *ين* *ها* *ية* *وا* *لا*"),
        shape("400 words with wildcards", "كتا* ".repeat(400)),
        shape("question marks", "?".repeat(900)),
        shape("a question mark in each word", "ك?ب ".repeat(200)),
        shape("400 fuzzy words", "كتاب~2 ".repeat(400)),
        shape("eight fuzzy words of 64 letters", ("بتجحدرسع".repeat(8) + "~2 ").repeat(8)),
        shape("a fuzzy word alone", "~999999999"),
        shape("a word of very many errors", "كتاب~999999999"),
        shape("a phrase that moves very far", "«كتاب مدرسة»~999999999"),
        shape("groups 4,000 deep", "(".repeat(4_000) + "كتاب" + ")".repeat(4_000)),
        shape("groups that only open", "(".repeat(1_000)),
        shape("groups that only close", ")".repeat(1_000)),
        shape("field names one in another", "عنوان:".repeat(200) + "كتاب"),
        shape("a headline of 190 words", "title:(" + words(190) + ")"),
        shape("broad headline words", "title:(" + "~كتاب ~مدرسة ".repeat(70) + ")"),
        shape("patterns in the headline", "title:(" + "ال* ما* *ان ".repeat(3) + ")"),
        shape("quotation marks", "\"".repeat(999)),
        shape("a phrase of 200 words", "\"" + words(200) + "\"~99"),
        shape("a broad phrase of 200 words", "~\"" + words(200) + "\"~99"),
        shape("a broad phrase in the headline", "title:~\"" + words(100) + "\"~99"),
        shape("250 words", words(190)),
        shape("250 choices", words(190).replace(" ", " أو ")),
        shape("250 excluded words", "-" + words(150).replace(" ", " -")),
        shape("minus signs", "-".repeat(1_000)),
        shape("operators alone", "أو ليس OR NOT | + - ".repeat(40)),
        shape("backslashes", "\\".repeat(1_000)),
        shape("level signs", "=~".repeat(450)),
        shape("a regular expression", "/[ا-ي]{1,999999}/"),
        shape("a boost and ranges of another language", "o^2222222222 [* TO *] {a TO b}"),
        shape("days of no calendar", "من:99999999-99-99 إلى:0000-00-00 من:٠"),
        shape("lone surrogates", "\uD83D \uDE00 ".repeat(200)),
        shape("controls", "\u0000\u0001\u001B ".repeat(200)),
        shape("direction controls", "\u202E\u2066\u200F".repeat(300)),
        shape("ligatures that expand", "\uFDFA".repeat(900)));
  }

  @BeforeAll
  static void fill() throws IOException {
    index = NewsIndex.inMemory();
    var random = new Random(7);
    for (int i = 0; i < ARTICLES; i++) {
      String text =
          IntStream.range(0, WORDS)
              .mapToObj(word -> word(random.nextInt(20_000)))
              .collect(Collectors.joining(" "));
      index.add(Article.of("a" + i, "كتاب في المدرسة " + text.substring(0, 60), text));
    }
    index.commit();
    shapes().forEach(shape -> search((String) shape.get()[1]));
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void endsInTimeWithAnAnswer(String shape, String text) {
    long startNanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    SearchResult result = search(text);
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - startNanos;
    assertThat(result.hits()).hasSizeLessThanOrEqualTo(10);
    assertThat(Duration.ofNanos(nanos)).as("processor time").isLessThan(LIMIT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void tellsWhatExceedsALimit(String shape, String text) {
    ParsedQuery parsed = NewsQuery.read(text);
    if (text.length() > 1_000) {
      assertThat(parsed.ignored()).isNotEmpty();
    }
    assertThat(parsed.query().toString().length()).isLessThan(3_000);
  }

  private static SearchResult search(String text) {
    try {
      return index.search(SearchRequest.of(NewsQuery.parse(text)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Arguments shape(String name, String text) {
    return Arguments.of(name, text);
  }

  private static String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(HostileQueryTest::word)
        .collect(Collectors.joining(" "));
  }

  /** The word of a number: three to seven letters, half of them behind an article. */
  private static String word(int number) {
    var random = new Random(number);
    String letters =
        random
            .ints(3 + random.nextInt(5), 0, LETTERS.length())
            .mapToObj(letter -> LETTERS.substring(letter, letter + 1))
            .collect(Collectors.joining());
    return number % 2 == 0 ? letters : "ال" + letters;
  }
}
