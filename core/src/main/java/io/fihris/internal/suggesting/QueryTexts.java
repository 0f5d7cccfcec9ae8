// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import io.fihris.query.Clause;
import io.fihris.query.MatchLevel;
import io.fihris.query.NewsQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of a query that a reader may have mistyped: words and phrases that a hit may hold. */
final class QueryTexts {
  private QueryTexts() {}

  /** Every text, in the order of the query; what hits must not hold is left alone. */
  static List<String> of(NewsQuery query) {
    var texts = new ArrayList<String>();
    collect(query, texts);
    return texts;
  }

  private static void collect(NewsQuery query, List<String> texts) {
    switch (query) {
      case NewsQuery.Word word -> texts.add(word.text());
      case NewsQuery.Phrase phrase -> texts.add(phrase.text());
      case NewsQuery.Clauses clauses ->
          clauses.clauses().stream()
              .filter(clause -> clause.occurrence() != Clause.Occurrence.EXCLUDED)
              .forEach(clause -> collect(clause.query(), texts));
      case NewsQuery.Either either ->
          either.alternatives().forEach(alternative -> collect(alternative, texts));
      case NewsQuery.InField in -> collect(in.query(), texts);
      case NewsQuery.Wildcard wildcard -> {}
      case NewsQuery.Fuzzy fuzzy -> {}
      case NewsQuery.PublishedBetween between -> {}
      case NewsQuery.HasKeyword has -> {}
      case NewsQuery.Everything everything -> {}
      case NewsQuery.Nothing nothing -> {}
    }
  }

  /** The query with other texts in place of some; one that is replaced by nothing goes. */
  static NewsQuery replace(NewsQuery query, Map<String, String> replacements) {
    return replaced(query, replacements).orElseGet(NewsQuery.Nothing::new);
  }

  private static Optional<NewsQuery> replaced(NewsQuery query, Map<String, String> replacements) {
    return switch (query) {
      case NewsQuery.Word word ->
          words(replacements.getOrDefault(word.text(), word.text()), word.level());
      case NewsQuery.Phrase phrase ->
          Optional.of(replacements.getOrDefault(phrase.text(), phrase.text()))
              .filter(text -> !text.isBlank())
              .map(text -> new NewsQuery.Phrase(text, phrase.slop(), phrase.level()));
      case NewsQuery.Clauses clauses -> clauses(clauses.clauses(), replacements);
      case NewsQuery.Either either -> {
        List<NewsQuery> alternatives =
            either.alternatives().stream()
                .flatMap(alternative -> replaced(alternative, replacements).stream())
                .toList();
        yield alternatives.isEmpty()
            ? Optional.empty()
            : Optional.of(new NewsQuery.Either(alternatives));
      }
      case NewsQuery.InField in ->
          replaced(in.query(), replacements).map(inner -> new NewsQuery.InField(in.field(), inner));
      case NewsQuery.Wildcard wildcard -> Optional.of(wildcard);
      case NewsQuery.Fuzzy fuzzy -> Optional.of(fuzzy);
      case NewsQuery.PublishedBetween between -> Optional.of(between);
      case NewsQuery.HasKeyword has -> Optional.of(has);
      case NewsQuery.Everything everything -> Optional.of(everything);
      case NewsQuery.Nothing nothing -> Optional.of(nothing);
    };
  }

  private static Optional<NewsQuery> words(String text, MatchLevel level) {
    List<NewsQuery> words =
        Arrays.stream(text.split("\\s+"))
            .filter(word -> !word.isEmpty())
            .<NewsQuery>map(word -> new NewsQuery.Word(word, level))
            .toList();
    return switch (words.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(words.getFirst());
      default -> Optional.of(new NewsQuery.Clauses(words.stream().map(Clause::wanted).toList()));
    };
  }

  /** A word that became several adds its words to the clauses around it. */
  private static Optional<NewsQuery> clauses(
      List<Clause> clauses, Map<String, String> replacements) {
    var replaced = new ArrayList<Clause>();
    for (Clause clause : clauses) {
      if (clause.occurrence() == Clause.Occurrence.EXCLUDED) {
        replaced.add(clause);
        continue;
      }
      replaced(clause.query(), replacements)
          .ifPresent(query -> replaced.addAll(flat(clause, query)));
    }
    boolean single =
        replaced.size() == 1 && replaced.getFirst().occurrence() == Clause.Occurrence.WANTED;
    if (single) {
      return Optional.of(replaced.getFirst().query());
    }
    return replaced.isEmpty() ? Optional.empty() : Optional.of(new NewsQuery.Clauses(replaced));
  }

  private static List<Clause> flat(Clause clause, NewsQuery query) {
    if (clause.query() instanceof NewsQuery.Word && query instanceof NewsQuery.Clauses words) {
      return words.clauses().stream()
          .map(word -> new Clause(clause.occurrence(), word.query()))
          .toList();
    }
    return List.of(new Clause(clause.occurrence(), query));
  }
}
