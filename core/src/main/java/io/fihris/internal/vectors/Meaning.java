// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.vectors;

import io.fihris.query.Clause;
import io.fihris.query.Clause.Occurrence;
import io.fihris.query.NewsQuery;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a query is looked for by meaning, and what is not. */
public final class Meaning {
  private Meaning() {}

  /** The words a hit may hold, parted by blanks; blank where the query is conditions alone. */
  public static String text(NewsQuery query) {
    return words(query).collect(Collectors.joining(" "));
  }

  /** What every hit must meet, whatever it means: required and excluded parts, and conditions. */
  public static NewsQuery conditions(NewsQuery query) {
    List<Clause> strict =
        query instanceof NewsQuery.Clauses all
            ? all.clauses().stream()
                .filter(clause -> clause.occurrence() != Occurrence.WANTED)
                .toList()
            : List.of();
    if (!strict.isEmpty()) {
      return new NewsQuery.Clauses(strict);
    }
    return query.isCondition() ? query : new NewsQuery.Everything();
  }

  private static Stream<String> words(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Word word -> Stream.of(word.text());
      case NewsQuery.Phrase phrase -> Stream.of(phrase.text());
      case NewsQuery.Fuzzy fuzzy -> Stream.of(fuzzy.text());
      case NewsQuery.Wildcard wildcard -> Stream.empty();
      case NewsQuery.Clauses all ->
          all.clauses().stream()
              .filter(clause -> clause.occurrence() != Occurrence.EXCLUDED)
              .flatMap(clause -> words(clause.query()));
      case NewsQuery.Either either -> either.alternatives().stream().flatMap(Meaning::words);
      case NewsQuery.InField in -> words(in.query());
      case NewsQuery.PublishedBetween between -> Stream.empty();
      case NewsQuery.HasKeyword has -> Stream.empty();
      case NewsQuery.Everything everything -> Stream.empty();
      case NewsQuery.Nothing nothing -> Stream.empty();
    };
  }
}
