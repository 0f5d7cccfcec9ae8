// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.article.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many copies of the shipped articles are found, by how they were edited; the figures stand in
 * {@code docs/decisions/013-stories.md}.
 */
class EditedCopyTest {
  private static final long SEED = 31;

  private final Random random = new Random(SEED);

  /** Of a hundred words so many are exchanged for words of other articles. */
  @ParameterizedTest
  @CsvSource({"5, 0.99", "10, 0.95", "20, 0.3"})
  void findsCopiesWithWordsExchanged(int percent, double least) throws IOException {
    List<Article> originals = SeedCollection.articles();
    var copies = new ArrayList<Article>();
    for (Article original : originals) {
      copies.add(copy(original, original.title(), exchanged(original.body(), percent, originals)));
    }
    assertThat(found(originals, copies)).as("seed %s", SEED).isGreaterThanOrEqualTo(least);
  }

  /** What is written anew by two words in five is another text. */
  @Test
  void leavesCopiesAloneThatAreNearlyWrittenAnew() throws IOException {
    List<Article> originals = SeedCollection.articles();
    var copies = new ArrayList<Article>();
    for (Article original : originals) {
      copies.add(copy(original, original.title(), exchanged(original.body(), 40, originals)));
    }
    assertThat(found(originals, copies)).isLessThan(0.05);
  }

  @ParameterizedTest
  @CsvSource({"75, 0.98", "50, 0.98"})
  void findsCopiesThatWereCutShort(int percent, double least) throws IOException {
    List<Article> originals = SeedCollection.articles();
    var copies = new ArrayList<Article>();
    for (Article original : originals) {
      String kept = original.body().substring(0, original.body().length() * percent / 100);
      copies.add(copy(original, original.title(), kept));
    }
    assertThat(found(originals, copies)).isGreaterThanOrEqualTo(least);
  }

  @Test
  void findsCopiesUnderAnotherHeadline() throws IOException {
    List<Article> originals = SeedCollection.articles();
    var copies = new ArrayList<Article>();
    for (Article original : originals) {
      copies.add(copy(original, anyOf(originals).title(), original.body()));
    }
    assertThat(found(originals, copies)).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void joinsNoTwoArticlesOfTheShippedCollection() throws IOException {
    assertThat(found(SeedCollection.articles(), List.of())).isZero();
  }

  /**
   * The share of copies in the story of their original; fails where a story joins two originals.
   */
  private static double found(List<Article> originals, List<Article> copies) throws IOException {
    int found = 0;
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.addAll(originals);
      index.addAll(copies);
      index.commit();
      for (Article original : originals) {
        List<String> others = index.story(original.id()).orElseThrow().others();
        assertThat(others).isSubsetOf("copy of " + original.id());
        found += others.size();
      }
    }
    double share = copies.isEmpty() ? found : (double) found / copies.size();
    return share;
  }

  private static Article copy(Article original, String title, String body) {
    Article copy = Article.of("copy of " + original.id(), title, body);
    return original.publishedAt().map(copy::withPublishedAt).orElse(copy);
  }

  private String exchanged(String body, int percent, List<Article> others) {
    String[] words = body.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      if (random.nextInt(100) < percent) {
        String[] foreign = anyOf(others).body().split(" ", -1);
        words[i] = foreign[random.nextInt(foreign.length)];
      }
    }
    return String.join(" ", Arrays.asList(words));
  }

  private Article anyOf(List<Article> articles) {
    return articles.get(random.nextInt(articles.size()));
  }
}
