// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fihris.article.Article;
import io.fihris.article.Keyword;
import io.fihris.query.NewsQuery;
import io.fihris.search.Conditions;
import io.fihris.search.Facet;
import io.fihris.search.FacetCount;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Facets count what counting by hand finds, whatever narrows the request. */
class FacetTest {
  private static final Facet[] ALL = {
    Facet.SOURCE.top(3),
    Facet.SECTION,
    Facet.AUTHOR.top(1),
    Facet.LANGUAGE,
    Facet.TAG.top(10_000),
    Facet.PUBLISHED.byDay(),
    Facet.PUBLISHED.byMonth().latest(5),
    Facet.PUBLISHED.byYear(),
    Facet.PUBLISHED.byMonth().inHijri(),
    Facet.PUBLISHED.byYear().inHijri()
  };

  @Test
  void countsAsByHandForRandomConditions() throws IOException {
    for (long seed = 1; seed <= 5; seed++) {
      var random = new Random(seed);
      List<Article> articles = articles(400, random);
      try (NewsIndex index = filled(articles)) {
        for (int i = 0; i < 40; i++) {
          boolean some = random.nextBoolean();
          Conditions conditions = conditions(random);
          SearchRequest request =
              SearchRequest.of(NewsQuery.parse(some ? "نفط" : "*"))
                  .withConditions(conditions)
                  .withFacets(ALL)
                  .withLimit(random.nextInt(3));
          SearchResult result = index.search(request);
          List<Article> matching =
              articles.stream()
                  .filter(article -> !some || article.title().contains("نفط"))
                  .toList();
          String where = "seed " + seed + ": " + request;
          assertThat(result.count()).as(where).isEqualTo(meeting(matching, conditions).count());
          assertThat(result.facets().keySet())
              .as(where)
              .containsExactlyElementsOf(Stream.of(ALL).map(Facet::name).toList());
          for (Facet facet : ALL) {
            assertThat(result.facets().get(facet.name()))
                .as("%s by %s", where, facet)
                .isEqualTo(byHand(facet, matching, conditions));
          }
        }
      }
    }
  }

  @Test
  void looksBeyondTheConditionOnItselfAlone() throws IOException {
    try (NewsIndex index =
        filled(
            List.of(
                Article.of("1", "خبر", "").withSource("أ").withSection("سياسة"),
                Article.of("2", "خبر", "").withSource("ب").withSection("سياسة"),
                Article.of("3", "خبر", "").withSource("ب").withSection("رياضة")))) {
      SearchResult result =
          index.search(
              SearchRequest.of(NewsQuery.parse("خبر"))
                  .withSources("أ")
                  .withFacets(Facet.SOURCE, Facet.SECTION));
      assertThat(result.count()).isEqualTo(1);
      assertThat(result.facets())
          .isEqualTo(
              Map.of(
                  "source", List.of(new FacetCount("ب", 2), new FacetCount("أ", 1)),
                  "section", List.of(new FacetCount("سياسة", 1))));
    }
  }

  @Test
  void countsMonthsWithinTheTimeAskedFor() throws IOException {
    try (NewsIndex index =
        filled(
            List.of(
                Article.of("1", "خبر", "").withPublishedAt(Instant.parse("2024-01-31T00:00:00Z")),
                Article.of("2", "خبر", "").withPublishedAt(Instant.parse("2024-02-01T00:00:00Z")),
                Article.of("3", "خبر", "")
                    .withPublishedAt(Instant.parse("2024-03-01T00:00:00Z"))))) {
      SearchRequest request =
          SearchRequest.of(NewsQuery.parse("خبر"))
              .withPublishedFrom(Instant.parse("2024-02-01T00:00:00Z"))
              .withPublishedUntil(Instant.parse("2024-03-01T00:00:00Z"))
              .withFacets(Facet.PUBLISHED.byMonth());
      assertThat(index.search(request).facets())
          .isEqualTo(Map.of("month", List.of(new FacetCount("2024-02", 1))));
    }
  }

  @Test
  void followsWhatIsAddedAndDeleted() throws IOException {
    SearchRequest request = SearchRequest.of(NewsQuery.parse("*")).withFacets(Facet.TAG);
    try (NewsIndex index = filled(List.of())) {
      assertThat(index.search(request).facets()).isEqualTo(Map.of("tag", List.of()));
      index.add(Article.of("1", "خبر", "").withTags(List.of("نفط", "نفط", "غاز")));
      index.refresh();
      index.add(Article.of("2", "خبر", "").withTags(List.of("نفط")));
      index.refresh();
      assertThat(index.search(request).facets().get("tag"))
          .containsExactly(new FacetCount("نفط", 2), new FacetCount("غاز", 1));
      index.delete("1");
      index.refresh();
      assertThat(index.search(request).facets().get("tag"))
          .containsExactly(new FacetCount("نفط", 1));
    }
  }

  @Test
  void refusesToReturnNoOrTooManyValues() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Facet.TAG.top(0))
        .withMessageContaining("1 - 10000");
    assertThatIllegalArgumentException().isThrownBy(() -> Facet.PUBLISHED.latest(10_001));
  }

  private static List<FacetCount> byHand(
      Facet facet, List<Article> matching, Conditions conditions) {
    return switch (facet) {
      case Facet.Values values -> {
        Conditions others = conditions.with(values.keyword(), List.of());
        yield counted(meeting(matching, others), article -> values(values.keyword(), article))
            .sorted(
                Comparator.comparingLong(FacetCount::count)
                    .reversed()
                    .thenComparing(FacetCount::value))
            .limit(values.most())
            .toList();
      }
      case Facet.Dates dates -> {
        List<FacetCount> all =
            counted(meeting(matching, conditions), article -> period(dates, article))
                .sorted(Comparator.comparing(FacetCount::value))
                .toList();
        yield all.subList(Math.max(0, all.size() - dates.most()), all.size());
      }
    };
  }

  private static Stream<FacetCount> counted(
      Stream<Article> articles, Function<Article, Stream<String>> values) {
    return articles
        .flatMap(values)
        .collect(Collectors.groupingBy(value -> value, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> new FacetCount(entry.getKey(), entry.getValue()));
  }

  private static Stream<Article> meeting(List<Article> articles, Conditions conditions) {
    return articles.stream()
        .filter(
            article ->
                conditions.publishedFrom().stream()
                    .allMatch(
                        from -> article.publishedAt().stream().anyMatch(at -> !at.isBefore(from))))
        .filter(
            article ->
                conditions.publishedUntil().stream()
                    .allMatch(
                        until -> article.publishedAt().stream().anyMatch(at -> at.isBefore(until))))
        .filter(
            article ->
                conditions.keywords().entrySet().stream()
                    .allMatch(
                        entry ->
                            values(entry.getKey(), article).anyMatch(entry.getValue()::contains)));
  }

  private static Stream<String> values(Keyword keyword, Article article) {
    return switch (keyword) {
      case SOURCE -> article.source().stream();
      case SECTION -> article.section().stream();
      case AUTHOR -> article.author().stream();
      case LANGUAGE -> article.language().stream();
      case TAG -> article.tags().stream().distinct();
    };
  }

  private static Stream<String> period(Facet.Dates dates, Article article) {
    return article.publishedAt().stream()
        .map(
            at -> {
              LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
              String name = day.toString();
              if (dates.calendar() == Facet.Calendar.HIJRI) {
                HijrahDate hijri = HijrahDate.from(day);
                name =
                    "%d-%02d-%02d"
                        .formatted(
                            hijri.get(ChronoField.YEAR),
                            hijri.get(ChronoField.MONTH_OF_YEAR),
                            hijri.get(ChronoField.DAY_OF_MONTH));
              }
              return name.substring(
                  0,
                  switch (dates.period()) {
                    case DAY -> 10;
                    case MONTH -> 7;
                    case YEAR -> 4;
                  });
            });
  }

  private static Conditions conditions(Random random) {
    Conditions conditions = Conditions.NONE;
    for (Keyword keyword : Keyword.values()) {
      if (random.nextInt(3) == 0) {
        var values = new ArrayList<String>();
        for (int i = random.nextInt(3); i >= 0; i--) {
          values.add(value(keyword, random));
        }
        conditions = conditions.with(keyword, values);
      }
    }
    if (random.nextInt(3) == 0) {
      conditions = conditions.withPublishedFrom(instant(random));
    }
    return random.nextInt(3) == 0 ? conditions.withPublishedUntil(instant(random)) : conditions;
  }

  private static List<Article> articles(int count, Random random) {
    return Stream.iterate(0, i -> i + 1).limit(count).map(i -> article("a" + i, random)).toList();
  }

  private static Article article(String id, Random random) {
    Article article =
        Article.of(id, random.nextBoolean() ? "خبر نفط" : "خبر مطار", "")
            .withSource(value(Keyword.SOURCE, random))
            .withTags(
                Stream.generate(() -> value(Keyword.TAG, random))
                    .limit(random.nextInt(4))
                    .toList());
    if (random.nextInt(4) > 0) {
      article = article.withPublishedAt(instant(random));
    }
    if (random.nextInt(4) > 0) {
      article = article.withSection(value(Keyword.SECTION, random));
    }
    if (random.nextInt(4) > 0) {
      article = article.withAuthor(value(Keyword.AUTHOR, random));
    }
    return random.nextBoolean() ? article.withLanguage(value(Keyword.LANGUAGE, random)) : article;
  }

  private static String value(Keyword keyword, Random random) {
    return keyword.name().toLowerCase(Locale.ROOT) + random.nextInt(6);
  }

  private static Instant instant(Random random) {
    return Instant.parse("2019-06-01T00:00:00Z").plusSeconds(random.nextInt(100_000_000));
  }

  private static NewsIndex filled(List<Article> articles) throws IOException {
    Limits patient = Limits.DEFAULT.withSearchTime(Duration.ofMinutes(1));
    NewsIndex index = NewsIndex.inMemory(IndexSettings.DEFAULT.withLimits(patient));
    int half = articles.size() / 2;
    index.addAll(articles.subList(0, half));
    index.refresh();
    index.addAll(articles.subList(half, articles.size()));
    index.commit();
    return index;
  }
}
