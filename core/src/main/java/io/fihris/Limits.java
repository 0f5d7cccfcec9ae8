// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import io.fihris.article.Article;
import io.fihris.search.SearchRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * How much an index takes on. Lucene leaves limits on untrusted text to the application above it:
 * these are they, named in every rejection.
 *
 * <pre>{@code
 * Limits.DEFAULT.withArticleCharacters(100_000)
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param articleCharacters most characters of headline, lead and body together
 * @param articleTags most tags
 * @param keywordBytes longest id, source, section, author, language and tag, in bytes of UTF-8
 * @param hits most hits of one request
 * @param highlightCharacters how far into a text highlights look
 * @param searchTime after which a search ends with the hits it has, counts then being "at least";
 *     two seconds more for the first search of an opened index, which also loads what all searches
 *     need
 */
public record Limits(
    int articleCharacters,
    int articleTags,
    int keywordBytes,
    int hits,
    int highlightCharacters,
    Duration searchTime) {
  /** A million characters, 100 tags, 8 kB a keyword, 10,000 hits, 100,000 highlighted, 500 ms. */
  public static final Limits DEFAULT =
      new Limits(1_000_000, 100, 8_000, 10_000, 100_000, Duration.ofMillis(500));

  /** Most suggestions for one text; the text itself is bounded as a query is. */
  private static final int MOST_SUGGESTIONS = 100;

  /** Lucene's own bound on a term, in bytes. */
  private static final int LONGEST_TERM_BYTES = 32_766;

  /** Checks every limit. */
  public Limits {
    require("articleCharacters", articleCharacters, 10_000_000);
    require("articleTags", articleTags, 100_000);
    require("keywordBytes", keywordBytes, LONGEST_TERM_BYTES);
    require("hits", hits, 1_000_000);
    require("highlightCharacters", highlightCharacters, 10_000_000);
    if (searchTime.isNegative() || searchTime.isZero()) {
      throw new IllegalArgumentException(
          "Invalid value for searchTime (longer than zero): " + searchTime);
    }
  }

  /** Returns a copy with another bound on an article's text, in characters. */
  public Limits withArticleCharacters(int characters) {
    return new Limits(characters, articleTags, keywordBytes, hits, highlightCharacters, searchTime);
  }

  /** Returns a copy with another bound on the hits of one request. */
  public Limits withHits(int mostHits) {
    return new Limits(
        articleCharacters, articleTags, keywordBytes, mostHits, highlightCharacters, searchTime);
  }

  /** Returns a copy with another time after which a search ends with the hits it has. */
  public Limits withSearchTime(Duration time) {
    return new Limits(
        articleCharacters, articleTags, keywordBytes, hits, highlightCharacters, time);
  }

  void check(Article article) {
    int characters = article.title().length() + article.lead().length() + article.body().length();
    if (characters > articleCharacters) {
      throw tooMuch(article, "at most " + articleCharacters + " characters", characters);
    }
    if (article.tags().size() > articleTags) {
      throw tooMuch(article, "at most " + articleTags + " tags", article.tags().size());
    }
    Stream.of(
            Stream.of(article.id()),
            article.source().stream(),
            article.section().stream(),
            article.author().stream(),
            article.language().stream(),
            article.tags().stream())
        .flatMap(values -> values)
        .mapToInt(value -> value.getBytes(StandardCharsets.UTF_8).length)
        .filter(bytes -> bytes > keywordBytes)
        .findFirst()
        .ifPresent(
            bytes -> {
              throw tooMuch(article, "at most " + keywordBytes + " bytes a keyword", bytes);
            });
  }

  void check(SearchRequest request) {
    if (request.limit() > hits) {
      throw new IllegalArgumentException(
          "Invalid value for limit (at most "
              + hits
              + " hits; raise Limits.withHits, or narrow by time): "
              + request.limit());
    }
  }

  static void checkSuggestions(int limit) {
    require("limit", limit, MOST_SUGGESTIONS);
  }

  private static IllegalArgumentException tooMuch(Article article, String rule, int value) {
    return new IllegalArgumentException(
        "Article too large ("
            + rule
            + "; raise Limits, or split it): "
            + value
            + "; article id: "
            + article.id());
  }

  private static void require(String name, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(
          "Invalid value for " + name + " (valid values 1 - " + most + "): " + value);
    }
  }
}
