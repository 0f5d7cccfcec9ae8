// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import java.util.stream.Collectors;

/** Prints a query in the query language, so that it parses back to an equal value. */
final class QueryPrinter {
  private QueryPrinter() {}

  static String print(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Word word -> word.level().sign() + word(word.text());
      case NewsQuery.Phrase phrase ->
          phrase.level().sign()
              + quoted(phrase.text())
              + (phrase.slop() == 0 ? "" : "~" + phrase.slop());
      case NewsQuery.Wildcard wildcard -> wildcard.pattern();
      case NewsQuery.Fuzzy fuzzy -> fuzzy.text() + "~" + fuzzy.errors();
      case NewsQuery.Clauses clauses ->
          clauses.clauses().stream().map(QueryPrinter::clause).collect(Collectors.joining(" "));
      case NewsQuery.Either either ->
          either.alternatives().stream()
              .map(QueryPrinter::part)
              .collect(Collectors.joining(" OR "));
      case NewsQuery.InField inField ->
          FieldName.valueOf(inField.field().name()).english() + ":" + part(inField.query());
      case NewsQuery.PublishedBetween between -> days(between);
      case NewsQuery.HasKeyword has ->
          FieldName.valueOf(has.keyword().name()).english() + ":" + quoted(has.value());
      case NewsQuery.Everything everything -> "*";
      case NewsQuery.Nothing nothing -> "";
    };
  }

  private static String clause(Clause clause) {
    String sign =
        switch (clause.occurrence()) {
          case WANTED -> "";
          case REQUIRED -> isReadAsRequired(clause.query()) ? "" : "+";
          case EXCLUDED -> "-";
        };
    return sign + part(clause.query());
  }

  /** A last day alone is printed with its sign, lest it joins a first day before it. */
  private static boolean isReadAsRequired(NewsQuery query) {
    boolean onlyLastDay =
        query instanceof NewsQuery.PublishedBetween between && between.from().isEmpty();
    return query.isCondition() && !onlyLastDay;
  }

  /** A query as part of another: what consists of several parts stands in parentheses. */
  private static String part(NewsQuery query) {
    boolean several =
        switch (query) {
          case NewsQuery.Clauses clauses -> true;
          case NewsQuery.Either either -> true;
          default -> false;
        };
    return several ? "(" + print(query) + ")" : print(query);
  }

  private static String days(NewsQuery.PublishedBetween between) {
    String from = between.from().map(day -> "from:" + day).orElse("");
    String until = between.until().map(day -> "until:" + day).orElse("");
    return (from + " " + until).strip();
  }

  /** A word that the parser would take for an operator is escaped. */
  private static String word(String text) {
    var printed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (QueryLexer.needsEscape(text, i)) {
        printed.append('\\');
      }
      printed.append(c);
    }
    return printed.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
