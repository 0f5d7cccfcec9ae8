// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.fihris.NewsIndex;
import io.fihris.article.Article;
import io.fihris.benchmarks.collection.CollectionArticle;
import io.fihris.benchmarks.collection.ShippedCollection;
import io.fihris.benchmarks.collection.TestCollection;
import io.fihris.query.NewsQuery;
import io.fihris.search.Hit;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Tries {@link SnippetLaw} on hits of random queries: words that follow one another somewhere, as
 * words, as a phrase, as a beginning of a word.
 *
 * <p>Campaign: {@code ./mvnw -Pcampaign test -pl benchmarks -am -Dtest=SnippetLawsTest
 * -Dfihris.law.collection=FOLDER}
 */
class SnippetLawsTest {
  private static final long SEED = Long.getLong("fihris.law.seed", 20_240_601L);
  private static final int SNIPPETS = Integer.getInteger("fihris.law.snippets", 1_000);
  private static final String COLLECTION = System.getProperty("fihris.law.collection", "");
  private static final int HITS = 5;
  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "</bdi><img src=x onerror=y>",
          "<mark>",
          "&lt;b&gt;&amp;#1593;",
          "\u202E",
          "\u2067",
          "\u200F",
          "\u200C",
          "\u200B",
          "\uFEFF",
          "\u064E\u0651",
          "\u0640\u0640",
          "\u0000",
          "\u0007",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00",
          "\uFEFB",
          "\uFDFA",
          "\uFFFF",
          "\r\n",
          "]]>",
          "'\"");

  private final Random random = new Random(SEED);

  @Test
  void everySnippetOfTheShippedCollectionKeepsTheLaw() throws IOException {
    check("Shipped", articles(ShippedCollection.open()));
  }

  @Test
  void everySnippetOfHostileTextKeepsTheLaw() throws IOException {
    List<Article> hostile = new ArrayList<>();
    for (Article article : articles(ShippedCollection.open())) {
      hostile.add(
          Article.of(article.id(), strewn(article.title()), strewn(article.body()))
              .withLead(strewn(article.title() + " " + article.title())));
    }
    check("Hostile", hostile);
  }

  @Test
  void everySnippetOfAGivenCollectionKeepsTheLaw() throws IOException {
    assumeFalse(COLLECTION.isEmpty(), "no collection given by -Dfihris.law.collection=FOLDER");
    check("Given", articles(TestCollection.openFolder(Path.of(COLLECTION), Optional.empty())));
  }

  private void check(String name, List<Article> articles) throws IOException {
    int checked = 0;
    int marked = 0;
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.addAll(articles);
      index.commit();
      while (checked < SNIPPETS) {
        String query = query(articles);
        for (Hit hit :
            index.search(SearchRequest.of(NewsQuery.parse(query)).withLimit(HITS)).hits()) {
          check(query, hit);
          checked += 2;
          marked += hit.title().isMarked() || hit.snippet().isMarked() ? 1 : 0;
        }
      }
    }
    System.out.printf(
        "%s: %,d highlights of %,d articles kept the law%n", name, checked, articles.size());
    assertThat(marked).as("hits that show why they match").isGreaterThan(checked * 4 / 10);
  }

  private static void check(String query, Hit hit) {
    Article article = hit.article();
    try {
      SnippetLaw.check(hit.title(), List.of(article.title()));
      SnippetLaw.check(hit.snippet(), List.of(article.lead(), article.body()));
    } catch (AssertionError broken) {
      throw new AssertionError(
          "Seed " + SEED + ", query " + query + ", article " + hit.id(), broken);
    }
  }

  /** Some words that follow one another in a random article. */
  private String query(List<Article> articles) {
    Article article = articles.get(random.nextInt(articles.size()));
    String[] words = (article.title() + " " + article.body()).strip().split("\\s+");
    int first = random.nextInt(words.length);
    int count = Math.min(1 + random.nextInt(3), words.length - first);
    String some = String.join(" ", List.of(words).subList(first, first + count));
    return switch (random.nextInt(4)) {
      case 0 -> "«" + some.replaceAll("[«»\"]", "") + "»";
      case 1 -> some.length() > 3 ? some.substring(0, 3) + "*" : some;
      default -> some;
    };
  }

  private String strewn(String text) {
    StringBuilder strewn = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      strewn.append(text.charAt(i));
      if (random.nextInt(12) == 0) {
        strewn.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
      }
    }
    return strewn.toString();
  }

  private static List<Article> articles(TestCollection collection) throws IOException {
    List<Article> articles = new ArrayList<>();
    collection.forEachArticle(article -> articles.add(article(article)));
    return articles;
  }

  private static Article article(CollectionArticle article) {
    return Article.of(article.id(), article.title(), article.text());
  }
}
