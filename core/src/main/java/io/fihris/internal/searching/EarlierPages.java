// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.internal.searching.Position.AfterInstant;
import io.fihris.internal.searching.Position.AfterScore;
import io.fihris.internal.searching.Position.AtRank;
import io.fihris.internal.stories.StoryFinder;
import io.fihris.search.Order;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.lucene.search.ScoreDoc;

/**
 * The documents on the pages before a position, without reading these pages again where the
 * position itself tells. For one thread at a time.
 */
final class EarlierPages {
  private final Matches matches;
  private final StoryFinder stories;
  private final SearchRequest request;
  private final Optional<Position> start;
  private final Set<Integer> before = new HashSet<>();

  /**
   * @param pages finds the documents before a rank
   * @param start where the present page begins
   */
  EarlierPages(
      Pages pages,
      Matches matches,
      StoryFinder stories,
      SearchRequest request,
      Optional<Position> start)
      throws IOException {
    this.matches = matches;
    this.stories = stories;
    this.request = request;
    this.start = start;
    for (ScoreDoc doc : start.isPresent() ? known(pages, start.get()) : List.<ScoreDoc>of()) {
      before.add(doc.doc);
    }
  }

  /** Documents of earlier pages that the position does not tell. */
  private List<ScoreDoc> known(Pages pages, Position position) throws IOException {
    return switch (position) {
      case AtRank at -> at.rank() == 0 ? List.of() : above(pages, at);
      case AfterScore after -> pages.raised(request);
      case AfterInstant after -> List.of();
    };
  }

  private List<ScoreDoc> above(Pages pages, AtRank at) throws IOException {
    var first = Optional.<Position>of(new AtRank(at.view(), at.asOfMillis(), 0));
    return pages.page(request.withLimit(at.rank()), first).docs();
  }

  boolean hold(int doc) throws IOException {
    return start.isPresent()
        && switch (start.get()) {
          case AtRank at -> before.contains(doc);
          case AfterScore after -> before.contains(doc) || isBefore(doc, after);
          case AfterInstant after -> isBefore(doc, after);
        };
  }

  private boolean isBefore(int doc, AfterScore after) throws IOException {
    OptionalDouble score = matches.score(doc);
    return score.isPresent()
        && (score.getAsDouble() > after.score()
            || (score.getAsDouble() == after.score() && doc <= after.doc()));
  }

  private boolean isBefore(int doc, AfterInstant after) throws IOException {
    boolean newest = request.order() == Order.NEWEST_FIRST;
    long undated = newest ? Long.MIN_VALUE : Long.MAX_VALUE;
    long millis = stories.publishedAtMillis(doc).orElse(undated);
    if (millis != after.millis()) {
      return newest == millis > after.millis() && matches.has(doc);
    }
    return stories.id(doc).compareTo(after.id()) <= 0 && matches.has(doc);
  }
}
