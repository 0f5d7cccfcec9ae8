// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fihris.article.Article;
import io.fihris.search.Suggestion;
import io.fihris.search.Suggestion.Kind;
import io.fihris.text.FoldingLevel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How {@link NewsIndex#suggest} completes what a reader types. */
class SuggestTest {
  private static final String[] WORDS =
      "مدرسة مدينة مدير مجلس مجتمع محكمة حكومة حكم كتاب كتابة شركة شارع سوق سفينة وزير وزارة"
          .split(" ");
  private static final String[] PARTICLES = ",ال,وال,بال".split(",");

  @ParameterizedTest
  @CsvSource({
    "كتا, كتاب",
    "الكتا, الكتاب",
    "والكتا, والكتاب",
    "كـتَا, كتاب",
    "ايرا, إيران",
    "إيرا, إيران",
    "مسئو, مسؤول",
    "مدرسه, مدرسة",
    "مصطفي, مصطفى",
    "ألعا, ألعاب",
    "العا, ألعاب",
    "goo, Google",
    "GOO, Google"
  })
  void showsTheUsualSpellingOfWhatWasMeant(String typed, String completed) throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(Article.of("1", "الكتاب", "قرأ مصطفى الكتاب عن إيران في المدرسة"));
      index.add(Article.of("2", "كتاب", "مسؤول في Google يزور إيران وبعض مدرسة"));
      index.add(Article.of("3", "ألعاب", "انتهت ألعاب مصطفى مع مسؤول في ايران"));
      index.commit();
      assertThat(index.suggest(typed)).extracting(Suggestion::text).contains(completed);
    }
  }

  @Test
  void countsEachArticleOnceWhateverItsParticles() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(Article.of("1", "الكتاب", "كتاب والكتاب بالكتاب"));
      index.add(Article.of("2", "", "للكتاب"));
      index.commit();
      assertThat(index.suggest("كتا")).containsExactly(new Suggestion("كتاب", 2, Kind.WORD));
    }
  }

  @Test
  void completesTheLastWordAndKeepsTheOthers() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(Article.of("1", "جلسة مجلس الوزراء", "عقد مجلس الوزراء جلسة"));
      index.commit();
      assertThat(index.suggest("مجلس الوز")).extracting(Suggestion::text).contains("مجلس الوزراء");
    }
  }

  @Test
  void offersHeadlinesThatHoldTheTypedWordsInOrder() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(Article.of("1", "ارتفاع كبير في أسعار النفط", "نص"));
      index.add(Article.of("2", "النفط وأسعار الذهب", "ارتفاع النفط"));
      index.commit();
      assertThat(index.suggest("اسعار النف"))
          .filteredOn(suggestion -> suggestion.kind() == Kind.HEADLINE)
          .containsExactly(new Suggestion("ارتفاع كبير في أسعار النفط", 1, Kind.HEADLINE));
    }
  }

  @Test
  void forgetsWhatWasDeleted() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(Article.of("1", "زلزال", "زلزال قوي"));
      index.add(Article.of("2", "مطر", "مطر وزلازل"));
      assertThat(index.suggest("زلز")).isEmpty();
      index.refresh();
      assertThat(index.suggest("زلز")).containsExactly(new Suggestion("زلزال", 1, Kind.WORD));
      index.delete("1");
      index.commit();
      assertThat(index.suggest("زلز")).isEmpty();
    }
  }

  /** Whatever was added and deleted: counts are those of a plain count over all articles. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void countsWhatAPlainCountCounts(long seed) throws IOException {
    var random = new Random(seed);
    Map<String, List<String>> articles = new HashMap<>();
    try (NewsIndex index = NewsIndex.inMemory()) {
      for (int step = 0; step < 300; step++) {
        String id = "id" + random.nextInt(80);
        if (random.nextInt(4) == 0) {
          articles.remove(id);
          index.delete(id);
        } else {
          List<String> words = words(random);
          articles.put(id, words);
          index.add(Article.of(id, "", text(words, random)));
        }
        if (random.nextInt(20) == 0) {
          index.refresh();
          check(index, articles, random, "seed " + seed + ", step " + step);
        }
      }
    }
  }

  private static void check(
      NewsIndex index, Map<String, List<String>> articles, Random random, String where)
      throws IOException {
    String word = WORDS[random.nextInt(WORDS.length)];
    String typed =
        (random.nextBoolean() ? "ال" : "") + word.substring(0, 1 + random.nextInt(word.length()));
    List<Suggestion> suggestions = index.suggest(typed);
    String loose = FoldingLevel.LOOSE.fold(typed);
    for (Suggestion suggestion : suggestions) {
      String what = where + ", typed " + typed + ": " + suggestion;
      assertThat(FoldingLevel.LOOSE.fold(suggestion.text())).as(what).startsWith(loose);
      assertThat(suggestion.count())
          .as(what)
          .isEqualTo(count(articles, bare(suggestion.text())))
          .isPositive();
    }
    assertThat(suggestions)
        .as(where + ", typed " + typed)
        .isSortedAccordingTo((a, b) -> Long.compare(b.count(), a.count()));
    if (count(articles, word) > 0) {
      assertThat(index.suggest(word)).as(where).extracting(Suggestion::text).contains(word);
    }
  }

  private static long count(Map<String, List<String>> articles, String word) {
    return articles.values().stream().filter(words -> words.contains(word)).count();
  }

  private static String bare(String word) {
    return word.startsWith("ال") ? word.substring(2) : word;
  }

  private static List<String> words(Random random) {
    var words = new ArrayList<String>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      words.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return words;
  }

  private static String text(List<String> words, Random random) {
    var text = new StringBuilder();
    for (String word : words) {
      text.append(PARTICLES[random.nextInt(PARTICLES.length)]).append(word).append(' ');
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\0",
        "ـــ",
        "\uD83D",
        "\uDE00كتا",
        "كتا\uD83D",
        "\u202Eكتا",
        "*",
        "(((",
        "2021",
        "في",
        "ال",
        "وال",
        "ل",
        "😀",
        "كتا كتا كتا كتا كتا كتا كتا كتا"
      })
  void takesWhateverIsTyped(String typed) throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(Article.of("1", "كتاب", "كتاب في 2021"));
      index.commit();
      assertThat(index.suggest(typed))
          .allSatisfy(suggestion -> assertThat(suggestion.count()).isEqualTo(1));
    }
  }

  @Test
  @Timeout(5)
  void suggestsNothingForATextLongerThanAQuery() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(Article.of("1", "كتاب", "نص"));
      index.commit();
      assertThat(index.suggest("ك".repeat(1_000_000))).isEmpty();
      assertThat(index.suggest("ا ".repeat(500))).isEmpty();
      assertThat(index.suggest("كتاب ".repeat(199)))
          .noneMatch(suggestion -> suggestion.kind() == Kind.HEADLINE);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101, Integer.MAX_VALUE})
  void refusesALimitOutOfRange(int limit) throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> index.suggest("كتا", limit))
          .withMessageContaining("1 - 100")
          .withMessageEndingWith(": " + limit);
    }
  }
}
