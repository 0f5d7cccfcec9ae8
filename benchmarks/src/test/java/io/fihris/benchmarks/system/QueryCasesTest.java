// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.IndexSettings;
import io.fihris.Limits;
import io.fihris.NewsIndex;
import io.fihris.article.Article;
import io.fihris.benchmarks.collection.CollectionArticle;
import io.fihris.benchmarks.collection.ShippedCollection;
import io.fihris.query.NewsQuery;
import io.fihris.query.ParsedQuery;
import io.fihris.search.Hit;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers type finds what they expect, in the seed article and the shipped collection. */
class QueryCasesTest {
  private static final String SEED = "articles/000_c6974e73b2bb1698.txt";
  private static final Limits PATIENT = Limits.DEFAULT.withSearchTime(Duration.ofSeconds(30));

  private static NewsIndex index;

  static Stream<Arguments> cases() throws IOException {
    try (InputStream table =
        Objects.requireNonNull(QueryCasesTest.class.getResourceAsStream("query-cases.tsv"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> Arguments.of(cells[0], ids(cells[1]), ids(cells[2]), cells[3]));
    }
  }

  @BeforeAll
  static void add() throws IOException {
    index = NewsIndex.inMemory(IndexSettings.DEFAULT.withLimits(PATIENT));
    for (CollectionArticle article : ShippedCollection.articles()) {
      index.add(article(article));
    }
    Path seed = ShippedCollection.folder().resolveSibling(SEED);
    index.add(Article.of("seed", "", Files.readString(seed)));
    index.commit();
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @Test
  void areAtLeastSixty() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("cases")
  void find(String query, List<String> wanted, List<String> unwanted, String shows)
      throws IOException {
    ParsedQuery parsed = NewsQuery.read(query);
    assertThat(parsed.ignored()).isEmpty();
    SearchRequest request = SearchRequest.of(parsed.query()).withLimit(400);
    List<String> found = index.search(request).hits().stream().map(Hit::id).toList();
    assertThat(wanted).as("%s: must be found", shows).allMatch(found::contains);
    assertThat(unwanted).as("%s: must not be found", shows).noneMatch(found::contains);
  }

  private static Article article(CollectionArticle article) {
    Article plain = Article.of(article.id(), article.title(), article.text());
    return plain
        .withSource(article.details().getOrDefault("source", ""))
        .withSection(article.details().getOrDefault("section", ""))
        .withPublishedAt(PublicationDate.of(article).orElseThrow());
  }

  private static List<String> ids(String cell) {
    return Arrays.stream(cell.split(" ")).filter(id -> !id.isEmpty()).toList();
  }
}
