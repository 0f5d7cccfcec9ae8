// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import io.fihris.query.NewsQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A query and how it is to be answered.
 *
 * <pre>{@code
 * SearchRequest.of(NewsQuery.parse("انسحاب القوات")).withLimit(20).withOrder(Order.NEWEST_FIRST)
 * }</pre>
 *
 * <p>Conditions on time, source and section narrow the hits and never change their scores.
 * Immutable.
 */
public final class SearchRequest {
  private static final int DEFAULT_LIMIT = 10;

  private final NewsQuery query;
  private final int limit;
  private final Order order;
  private final RankingProfile ranking;
  private final Conditions conditions;

  private record Conditions(
      Optional<Instant> from,
      Optional<Instant> until,
      List<String> sources,
      List<String> sections) {
    static final Conditions NONE =
        new Conditions(Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  private SearchRequest(
      NewsQuery query, int limit, Order order, RankingProfile ranking, Conditions conditions) {
    this.query = query;
    this.limit = limit;
    this.order = order;
    this.ranking = ranking;
    this.conditions = conditions;
  }

  /** The ten best hits of a query. */
  public static SearchRequest of(NewsQuery query) {
    return new SearchRequest(
        query, DEFAULT_LIMIT, Order.RELEVANCE, RankingProfile.RELEVANCE, Conditions.NONE);
  }

  /**
   * Returns a copy with another limit: the most hits to return.
   *
   * @throws IllegalArgumentException if the limit is negative; 0 asks for the count alone
   */
  public SearchRequest withLimit(int newLimit) {
    if (newLimit < 0) {
      throw new IllegalArgumentException("Invalid value for limit (at least 0): " + newLimit);
    }
    return new SearchRequest(query, newLimit, order, ranking, conditions);
  }

  /** Returns a copy with another order. */
  public SearchRequest withOrder(Order newOrder) {
    return new SearchRequest(query, limit, newOrder, ranking, conditions);
  }

  /** Returns a copy that orders by relevance as another profile says. */
  public SearchRequest withRanking(RankingProfile newRanking) {
    return new SearchRequest(query, limit, order, newRanking, conditions);
  }

  /** Returns a copy that finds articles published at this instant or later. */
  public SearchRequest withPublishedFrom(Instant from) {
    Conditions c = conditions;
    return with(new Conditions(Optional.of(from), c.until, c.sources, c.sections));
  }

  /** Returns a copy that finds articles published before this instant. */
  public SearchRequest withPublishedUntil(Instant until) {
    Conditions c = conditions;
    return with(new Conditions(c.from, Optional.of(until), c.sources, c.sections));
  }

  /** Returns a copy that finds articles of any of these publishers; none given means every one. */
  public SearchRequest withSources(String... sources) {
    Conditions c = conditions;
    return with(new Conditions(c.from, c.until, List.of(sources), c.sections));
  }

  /** Returns a copy that finds articles of any of these sections; none given means every one. */
  public SearchRequest withSections(String... sections) {
    Conditions c = conditions;
    return with(new Conditions(c.from, c.until, c.sources, List.of(sections)));
  }

  /** What is matched. */
  public NewsQuery query() {
    return query;
  }

  /** The most hits to return. */
  public int limit() {
    return limit;
  }

  /** How hits are ordered. */
  public Order order() {
    return order;
  }

  /** What counts where hits are ordered by relevance. */
  public RankingProfile ranking() {
    return ranking;
  }

  /** The earliest instant of publication, inclusive. */
  public Optional<Instant> publishedFrom() {
    return conditions.from;
  }

  /** The end of the time of publication, exclusive. */
  public Optional<Instant> publishedUntil() {
    return conditions.until;
  }

  /** The publishers to find; empty for every one. */
  public List<String> sources() {
    return conditions.sources;
  }

  /** The sections to find; empty for every one. */
  public List<String> sections() {
    return conditions.sections;
  }

  @Override
  public String toString() {
    return "SearchRequest[" + query + ", limit " + limit + ", " + order + ", " + conditions + "]";
  }

  private SearchRequest with(Conditions newConditions) {
    return new SearchRequest(query, limit, order, ranking, newConditions);
  }
}
