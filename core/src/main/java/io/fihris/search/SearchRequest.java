// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import io.fihris.article.Keyword;
import io.fihris.query.NewsQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query and how it is to be answered.
 *
 * <pre>{@code
 * SearchRequest.of(NewsQuery.parse("انسحاب القوات")).withLimit(20).withOrder(Order.NEWEST_FIRST)
 * }</pre>
 *
 * <p>{@link Conditions} narrow the hits and never change their scores. Immutable.
 */
public final class SearchRequest {
  private static final int DEFAULT_LIMIT = 10;

  private final NewsQuery query;
  private final Page page;
  private final RankingProfile ranking;
  private final Conditions conditions;
  private final List<Facet> facets;

  /** Which of the hits are returned, and what is said of the others. */
  private record Page(int limit, Order order, Counting counting, Optional<Cursor> cursor) {
    static final Page FIRST =
        new Page(DEFAULT_LIMIT, Order.RELEVANCE, Counting.AT_LEAST, Optional.empty());
  }

  private SearchRequest(
      NewsQuery query,
      Page page,
      RankingProfile ranking,
      Conditions conditions,
      List<Facet> facets) {
    this.query = query;
    this.page = page;
    this.ranking = ranking;
    this.conditions = conditions;
    this.facets = facets;
  }

  /** The ten best hits of a query. */
  public static SearchRequest of(NewsQuery query) {
    return new SearchRequest(
        query, Page.FIRST, RankingProfile.RELEVANCE, Conditions.NONE, List.of());
  }

  /**
   * Returns a copy with another limit: the most hits to return.
   *
   * @throws IllegalArgumentException if the limit is negative; 0 asks for the count alone
   */
  public SearchRequest withLimit(int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("Invalid value for limit (at least 0): " + limit);
    }
    return with(new Page(limit, page.order, page.counting, page.cursor));
  }

  /** Returns a copy with another order. */
  public SearchRequest withOrder(Order order) {
    return with(new Page(page.limit, order, page.counting, page.cursor));
  }

  /** Returns a copy that counts otherwise. */
  public SearchRequest withCounting(Counting counting) {
    return with(new Page(page.limit, page.order, counting, page.cursor));
  }

  /** Returns a copy that begins where the hits of an earlier result end. */
  public SearchRequest withCursor(Cursor cursor) {
    return with(new Page(page.limit, page.order, page.counting, Optional.of(cursor)));
  }

  /** Returns a copy that begins at the first hit. */
  public SearchRequest withoutCursor() {
    return with(new Page(page.limit, page.order, page.counting, Optional.empty()));
  }

  /** Returns a copy that counts all matching articles by these facets, and by no others. */
  public SearchRequest withFacets(Facet... newFacets) {
    return new SearchRequest(query, page, ranking, conditions, List.of(newFacets));
  }

  /** Returns a copy that orders by relevance as another profile says. */
  public SearchRequest withRanking(RankingProfile newRanking) {
    return new SearchRequest(query, page, newRanking, conditions, facets);
  }

  /** Returns a copy with these conditions instead of its own. */
  public SearchRequest withConditions(Conditions newConditions) {
    return new SearchRequest(query, page, ranking, newConditions, facets);
  }

  /** Returns a copy that finds articles published at this instant or later. */
  public SearchRequest withPublishedFrom(Instant from) {
    return withConditions(conditions.withPublishedFrom(from));
  }

  /** Returns a copy that finds articles published before this instant. */
  public SearchRequest withPublishedUntil(Instant until) {
    return withConditions(conditions.withPublishedUntil(until));
  }

  /** Returns a copy that finds articles of any of these publishers; none given means every one. */
  public SearchRequest withSources(String... sources) {
    return withConditions(conditions.with(Keyword.SOURCE, List.of(sources)));
  }

  /** Returns a copy that finds articles of any of these sections; none given means every one. */
  public SearchRequest withSections(String... sections) {
    return withConditions(conditions.with(Keyword.SECTION, List.of(sections)));
  }

  /** Returns a copy that finds articles of any of these authors; none given means every one. */
  public SearchRequest withAuthors(String... authors) {
    return withConditions(conditions.with(Keyword.AUTHOR, List.of(authors)));
  }

  /** Returns a copy that finds articles in any of these languages; none given means every one. */
  public SearchRequest withLanguages(String... languages) {
    return withConditions(conditions.with(Keyword.LANGUAGE, List.of(languages)));
  }

  /** Returns a copy that finds articles with any of these tags; none given means every one. */
  public SearchRequest withTags(String... tags) {
    return withConditions(conditions.with(Keyword.TAG, List.of(tags)));
  }

  /** What is matched. */
  public NewsQuery query() {
    return query;
  }

  /** The most hits to return. */
  public int limit() {
    return page.limit;
  }

  /** How hits are ordered. */
  public Order order() {
    return page.order;
  }

  /** How far the articles that match are counted. */
  public Counting counting() {
    return page.counting;
  }

  /** Where the hits begin; empty for the first. */
  public Optional<Cursor> cursor() {
    return page.cursor;
  }

  /** What all matching articles are counted by. */
  public List<Facet> facets() {
    return facets;
  }

  /** What counts where hits are ordered by relevance. */
  public RankingProfile ranking() {
    return ranking;
  }

  /** What narrows the hits. */
  public Conditions conditions() {
    return conditions;
  }

  @Override
  public String toString() {
    return Stream.of(query, page, ranking, conditions, facets)
        .map(Object::toString)
        .collect(Collectors.joining(", ", "SearchRequest[", "]"));
  }

  private SearchRequest with(Page newPage) {
    return new SearchRequest(query, newPage, ranking, conditions, facets);
  }
}
