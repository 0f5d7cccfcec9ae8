// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import io.fihris.article.Article;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An archive of generated articles, the same ones each time, an hour apart. The article in the
 * middle holds a phrase that no other holds, so that a benchmark can check its answer. For one
 * thread at a time.
 */
final class NewsArchive implements Iterable<Article> {
  /** "The jasmine quay": in one article only. */
  static final String RARE_PHRASE = "رصيف الياسمين";

  static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00Z");
  private static final long SEED = 11;
  private static final int FREQUENT_RANK = 30;
  private static final int LESS_FREQUENT_RANK = 200;
  private static final int SAMPLE = 500;
  private static final int BEGINNING = 3;

  /** Letters that are no particle, nor the first of one. */
  private static final String PLAIN_BEGINNINGS = "جحخدذرزشصضطعغقمن";

  /** Letters that are no ending, nor the last of one. */
  private static final String PLAIN_ENDS = "بجحدرزصضطعغفقل";

  private final int size;
  private List<String> wordsByCount = List.of();

  /** An archive of so many articles. */
  NewsArchive(int size) {
    this.size = size;
  }

  /** How many articles there are. */
  int size() {
    return size;
  }

  /** Where a benchmark expects {@link #RARE_PHRASE}. */
  String middleId() {
    return "a" + size / 2;
  }

  Instant publishedAt(int article) {
    return BEGIN.plus(article, ChronoUnit.HOURS);
  }

  @Override
  public Iterator<Article> iterator() {
    var news = new GeneratedNews(SEED);
    return IntStream.range(0, size).mapToObj(i -> article(i, news)).iterator();
  }

  /** Two words that many articles hold, the first more than the second. */
  List<String> frequentWords() {
    return List.of(wordsByCount().get(FREQUENT_RANK), wordsByCount().get(LESS_FREQUENT_RANK));
  }

  /** The first letters of a frequent word that no analyzer cuts. */
  String beginning() {
    return wholeWord().substring(0, BEGINNING);
  }

  /** The same word without one of its letters. */
  String misspelledWord() {
    return wholeWord().substring(0, BEGINNING) + wholeWord().substring(BEGINNING + 1);
  }

  private String wholeWord() {
    return wordsByCount().stream()
        .skip(FREQUENT_RANK)
        .filter(word -> PLAIN_BEGINNINGS.indexOf(word.charAt(0)) >= 0)
        .filter(word -> PLAIN_ENDS.indexOf(word.charAt(word.length() - 1)) >= 0)
        .findFirst()
        .orElseThrow();
  }

  private List<String> wordsByCount() {
    if (wordsByCount.isEmpty()) {
      wordsByCount = countWords();
    }
    return wordsByCount;
  }

  private static List<String> countWords() {
    Map<String, Integer> counts = new HashMap<>();
    var news = new GeneratedNews(SEED);
    for (int i = 0; i < SAMPLE; i++) {
      Arrays.stream(news.article().split("[^\\p{L}]+"))
          .filter(word -> word.length() > 4)
          .forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    return counts.keySet().stream()
        .sorted(
            Comparator.comparingInt((String word) -> -counts.getOrDefault(word, 0))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private Article article(int i, GeneratedNews news) {
    String title = news.title();
    String body = news.article();
    return Article.of("a" + i, title, i == size / 2 ? body + " " + RARE_PHRASE : body)
        .withPublishedAt(publishedAt(i));
  }
}
