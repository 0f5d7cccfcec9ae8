// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import io.fihris.article.Keyword;
import io.fihris.article.UnitVector;
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
  private final Joining joining;

  /** Which of the hits are returned, and what is said of the others. */
  private record Page(int limit, Order order, Counting counting, Optional<Cursor> cursor) {
    static final Page FIRST =
        new Page(DEFAULT_LIMIT, Order.RELEVANCE, Counting.AT_LEAST, Optional.empty());
  }

  /** What becomes one: articles of a story, orders by words and by meaning. */
  private record Joining(
      Optional<Stories> stories, Optional<Fusion> fusion, Optional<UnitVector> vector) {
    static final Joining NONE = new Joining(Optional.empty(), Optional.empty(), Optional.empty());
  }

  private SearchRequest(
      NewsQuery query,
      Page page,
      RankingProfile ranking,
      Conditions conditions,
      List<Facet> facets,
      Joining joining) {
    this.query = query;
    this.page = page;
    this.ranking = ranking;
    this.conditions = conditions;
    this.facets = facets;
    this.joining = joining;
  }

  /** The ten best hits of a query. */
  public static SearchRequest of(NewsQuery query) {
    return new SearchRequest(
        query, Page.FIRST, RankingProfile.RELEVANCE, Conditions.NONE, List.of(), Joining.NONE);
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
    return new SearchRequest(query, page, ranking, conditions, List.of(newFacets), joining);
  }

  /** Returns a copy that orders by relevance as another profile says. */
  public SearchRequest withRanking(RankingProfile newRanking) {
    return new SearchRequest(query, page, newRanking, conditions, facets, joining);
  }

  /** Returns a copy with these conditions instead of its own. */
  public SearchRequest withConditions(Conditions newConditions) {
    return new SearchRequest(query, page, ranking, newConditions, facets, joining);
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

  /** Returns a copy in which articles of one story are one hit, or not. */
  public SearchRequest withStories(Stories stories) {
    return with(new Joining(Optional.of(stories), joining.fusion, joining.vector));
  }

  /**
   * Returns a copy that also finds the articles nearest in meaning, and joins both orders; only
   * where hits are ordered by relevance. Needs a vector, which the index's embedder makes of the
   * query unless the request has {@linkplain #withVector one}.
   *
   * <p>Required and excluded parts of the query, and all conditions, hold for every hit. The count
   * then counts the articles that match the words and the nearest hundred; facets count those that
   * match the words.
   */
  public SearchRequest withFusion(Fusion fusion) {
    return with(new Joining(joining.stories, Optional.of(fusion), joining.vector));
  }

  /**
   * Returns a copy with a vector of what is looked for, for {@link #withFusion}.
   *
   * @throws IllegalArgumentException if {@link UnitVector#of} refuses the numbers
   */
  public SearchRequest withVector(float... numbers) {
    return with(new Joining(joining.stories, joining.fusion, Optional.of(UnitVector.of(numbers))));
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

  /** What becomes of hits that tell one story; folded where age counts, unless said. */
  public Stories stories() {
    Stories usual = ranking.recency().isPresent() ? Stories.FOLDED : Stories.APART;
    return joining.stories.orElse(usual);
  }

  /** How the nearest in meaning join the hits; empty where words alone count. */
  public Optional<Fusion> fusion() {
    return joining.fusion;
  }

  /** What is looked for, as a model puts it. */
  public Optional<UnitVector> vector() {
    return joining.vector;
  }

  /** What narrows the hits. */
  public Conditions conditions() {
    return conditions;
  }

  @Override
  public String toString() {
    return Stream.of(query, page, ranking, conditions, facets, joining)
        .map(Object::toString)
        .collect(Collectors.joining(", ", "SearchRequest[", "]"));
  }

  private SearchRequest with(Page newPage) {
    return new SearchRequest(query, newPage, ranking, conditions, facets, joining);
  }

  private SearchRequest with(Joining newJoining) {
    return new SearchRequest(query, page, ranking, conditions, facets, newJoining);
  }
}
