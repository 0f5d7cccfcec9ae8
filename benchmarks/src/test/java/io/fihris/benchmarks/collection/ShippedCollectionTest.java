// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules that the Fihris News Collection keeps; see its protocol page. */
class ShippedCollectionTest {
  private static final Set<String> PHENOMENA =
      Set.of(
          "article-particles",
          "pronouns",
          "broken-plural",
          "hamza",
          "teh-heh",
          "yeh",
          "tatweel",
          "diacritics",
          "presentation-forms",
          "persian-letters",
          "digits",
          "foreign-name",
          "alias",
          "compound",
          "typo",
          "latin-mix",
          "over-stemming-trap",
          "phrase",
          "recency");
  private static final Set<String> HABITS =
      Set.of("egypt", "levant", "gulf", "tunisia-algeria", "morocco", "neutral");
  private static final int GRAM = 4;
  private static final double NEAR_DUPLICATE = 0.3;

  @Test
  void holdsEnoughArticlesTopicsAndJudgments() throws IOException {
    TestCollection collection = ShippedCollection.open();
    assertThat(ShippedCollection.articles()).hasSizeGreaterThanOrEqualTo(300);
    assertThat(collection.topics()).hasSizeGreaterThanOrEqualTo(150);
    assertThat(collection.qrels().count()).isGreaterThan(3 * collection.topics().size());
  }

  @Test
  void namesArticlesAndTopicsAsTheProtocolSays() throws IOException {
    assertThat(ShippedCollection.articles())
        .extracting(CollectionArticle::id)
        .allMatch(id -> id.matches("fnc-[1-9][0-9]{3}"))
        .doesNotHaveDuplicates();
    assertThat(ShippedCollection.open().topics().keySet())
        .allMatch(id -> id.matches("fnct-[1-9][0-9]{2}"));
  }

  @Test
  void writesDateSourceSectionAndHabitOfEveryArticle() throws IOException {
    for (CollectionArticle article : ShippedCollection.articles()) {
      LocalDate date = LocalDate.parse(article.details().getOrDefault("date", "none"));
      assertThat(date.getYear()).as("year of %s", article.id()).isBetween(2019, 2024);
      assertThat(article.details().get("habit")).as(article.id()).isIn(HABITS);
      assertThat(article.details().get("source")).as(article.id()).isNotBlank();
      assertThat(article.details().get("section")).as(article.id()).isNotBlank();
      assertThat(article.title()).as(article.id()).isNotBlank();
    }
    assertThat(ShippedCollection.articles())
        .extracting(article -> article.details().get("section"))
        .satisfies(sections -> assertThat(new HashSet<>(sections)).hasSizeGreaterThanOrEqualTo(10));
  }

  @Test
  void keepsArticlesWithin60To200Words() throws IOException {
    for (CollectionArticle article : ShippedCollection.articles()) {
      assertThat(article.text().strip().split("\\s+").length)
          .as("words of %s", article.id())
          .isBetween(60, 200);
    }
  }

  @Test
  void holdsNoBrokenCharactersNorDirectionMarks() throws IOException {
    for (String file : List.of("corpus.jsonl", "queries.jsonl", "qrels/test.tsv")) {
      String text = Files.readString(ShippedCollection.folder().resolve(file));
      assertThat(text.chars().filter(ShippedCollectionTest::isUnwanted).count())
          .as("replacement characters, direction marks and controls in %s", file)
          .isZero();
      assertThat(text).as("%s ends its last line", file).endsWith("\n").doesNotContain("\r");
    }
  }

  @Test
  void writesNoTwoArticlesAlike() throws IOException {
    List<CollectionArticle> articles = ShippedCollection.articles();
    List<Set<String>> grams = articles.stream().map(article -> grams(article.text())).toList();
    List<String> alike = new ArrayList<>();
    for (int i = 0; i < grams.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (jaccard(grams.get(i), grams.get(j)) >= NEAR_DUPLICATE) {
          alike.add(articles.get(i).id() + " " + articles.get(j).id());
        }
      }
    }
    assertThat(alike).as("pairs with a 4-gram Jaccard of .3 or more").isEmpty();
  }

  @Test
  void isRichInWords() throws IOException {
    List<String> words =
        ShippedCollection.articles().stream()
            .flatMap(article -> List.of(article.text().split("[^\\p{L}\\p{M}]+")).stream())
            .filter(word -> !word.isEmpty())
            .toList();
    double distinct = new HashSet<>(words).size() / (double) words.size();
    assertThat(distinct).as("distinct words by words, of %s", words.size()).isGreaterThan(0.3);
  }

  @Test
  void asksTopicsOfOneToEightWords() throws IOException {
    for (Topic topic : ShippedCollection.open().topics().values()) {
      assertThat(topic.text().strip().split("\\s+").length).as(topic.id()).isBetween(1, 8);
    }
  }

  @Test
  void testsEachPhenomenonWithAtLeastFiveTopics() throws IOException {
    Map<String, Integer> topics = new TreeMap<>();
    for (Topic topic : ShippedCollection.open().topics().values()) {
      assertThat(topic.phenomena()).as(topic.id()).hasSizeBetween(1, 3).isSubsetOf(PHENOMENA);
      topic.phenomena().forEach(label -> topics.merge(label, 1, Integer::sum));
    }
    assertThat(topics.keySet()).containsExactlyInAnyOrderElementsOf(PHENOMENA);
    assertThat(topics).allSatisfy((label, count) -> assertThat(count).as(label).isGreaterThan(4));
  }

  @Test
  void judgesOnlyArticlesItHoldsFrom0To2() throws IOException {
    Set<String> ids =
        ShippedCollection.articles().stream()
            .map(CollectionArticle::id)
            .collect(Collectors.toSet());
    Map<Integer, Integer> byGrade = new HashMap<>();
    ShippedCollection.open()
        .qrels()
        .grades()
        .forEach(
            (topic, grades) -> {
              assertThat(ids).as(topic).containsAll(grades.keySet());
              assertThat(grades.values()).as(topic).contains(2).allMatch(g -> g >= 0 && g <= 2);
              grades.values().forEach(grade -> byGrade.merge(grade, 1, Integer::sum));
            });
    assertThat(byGrade.get(0)).as("hard negatives").isGreaterThan(100);
    assertThat(byGrade.get(1)).as("partly relevant").isGreaterThan(20);
  }

  private static boolean isUnwanted(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean mark = c == 0x200e || c == 0x200f || c == 0x61c || c == 0xfffd;
    return control || mark || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
  }

  private static Set<String> grams(String text) {
    String[] words = text.strip().split("\\s+");
    Set<String> grams = new HashSet<>();
    for (int i = 0; i + GRAM <= words.length; i++) {
      grams.add(String.join(" ", List.of(words).subList(i, i + GRAM)));
    }
    return grams;
  }

  private static double jaccard(Set<String> left, Set<String> right) {
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    int either = left.size() + right.size() - both.size();
    return either == 0 ? 0 : both.size() / (double) either;
  }
}
