// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import io.fihris.query.QueryLexer.Kind;
import io.fihris.query.QueryLexer.Lexeme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the query language by recursive descent. There is one parser: it always finds a query and
 * writes down what it had to overlook; strict parsing throws the first of these complaints.
 *
 * <pre>
 * clauses := (sign? either)*          sign := + | - | ليس
 * either  := unit (OR unit)*
 * unit    := word | quotation | field unit | ( clauses ) | *
 * </pre>
 */
final class QueryParser {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\p{javaWhitespace}+");

  private final QueryLimits limits;
  private final Complaints complaints;
  private final List<Lexeme> lexemes;
  private int next;
  private int units;

  private QueryParser(List<Lexeme> lexemes, QueryLimits limits, Complaints complaints) {
    this.lexemes = lexemes;
    this.limits = limits;
    this.complaints = complaints;
  }

  static NewsQuery lenient(String text, QueryLimits limits) {
    return parse(text, limits, new Complaints());
  }

  static NewsQuery strict(String text, QueryLimits limits) throws QuerySyntaxException {
    var complaints = new Complaints();
    NewsQuery query = parse(text, limits, complaints);
    complaints.throwFirst();
    return query;
  }

  static NewsQuery plain(String text, QueryLimits limits) {
    List<Clause> clauses =
        WHITE_SPACE
            .splitAsStream(cut(text, limits, new Complaints()))
            .filter(word -> !word.isBlank())
            .limit(limits.clauses())
            .map(word -> Clause.wanted(new NewsQuery.Word(word)))
            .toList();
    return joined(clauses);
  }

  private static NewsQuery parse(String text, QueryLimits limits, Complaints complaints) {
    String within = cut(text, limits, complaints);
    var parser = new QueryParser(QueryLexer.lexemes(within, complaints), limits, complaints);
    var clauses = new ArrayList<Clause>();
    while (parser.next < parser.lexemes.size()) {
      clauses.addAll(parser.clauses(1));
      if (parser.next < parser.lexemes.size()) {
        parser.complain("a parenthesis closes what none opened; remove it");
        parser.next++;
      }
    }
    if (clauses.isEmpty()) {
      complaints.add("a query needs at least one word", 0);
    }
    return joined(clauses);
  }

  private static String cut(String text, QueryLimits limits, Complaints complaints) {
    if (text.length() <= limits.characters()) {
      return text;
    }
    complaints.add(
        "a query has at most " + limits.characters() + " characters, this one " + text.length(),
        limits.characters());
    int end = limits.characters();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }

  private List<Clause> clauses(int depth) {
    var clauses = new ArrayList<Clause>();
    while (next < lexemes.size() && !at(Kind.CLOSE)) {
      Clause.Occurrence occurrence = sign(!clauses.isEmpty());
      either(depth).ifPresent(query -> clauses.add(new Clause(occurrence, query)));
    }
    return clauses;
  }

  private Clause.Occurrence sign(boolean follows) {
    boolean operandAhead = next + 1 < lexemes.size() && startsUnit(lexemes.get(next + 1).kind());
    if (!operandAhead) {
      return Clause.Occurrence.WANTED;
    }
    if (at(Kind.PLUS)) {
      next++;
      return Clause.Occurrence.REQUIRED;
    }
    if (at(Kind.MINUS) || (at(Kind.NOT) && follows)) {
      next++;
      return Clause.Occurrence.EXCLUDED;
    }
    return Clause.Occurrence.WANTED;
  }

  private Optional<NewsQuery> either(int depth) {
    var alternatives = new ArrayList<NewsQuery>();
    unit(depth).ifPresent(alternatives::add);
    while (at(Kind.OR) && !alternatives.isEmpty()) {
      if (next + 1 == lexemes.size() || !startsUnit(lexemes.get(next + 1).kind())) {
        break;
      }
      next++;
      unit(depth).ifPresent(alternatives::add);
    }
    if (alternatives.size() < 2) {
      return alternatives.stream().findFirst();
    }
    return Optional.of(new NewsQuery.Either(alternatives));
  }

  /** Reads one unit; an operator without its operands is read as a word, as readers mean it. */
  private Optional<NewsQuery> unit(int depth) {
    if (++units > limits.clauses()) {
      complain("a query has at most " + limits.clauses() + " words, phrases and conditions");
      next = lexemes.size();
      return Optional.empty();
    }
    Lexeme lexeme = lexemes.get(next++);
    return switch (lexeme.kind()) {
      case WORD -> Optional.of(new NewsQuery.Word(lexeme.text()));
      case QUOTATION -> Optional.of(new NewsQuery.Phrase(lexeme.text(), lexeme.slop()));
      case STAR -> Optional.of(new NewsQuery.Everything());
      case OPEN -> group(lexeme, depth);
      case FIELD -> field(lexeme, depth);
      case OR, NOT, PLUS, MINUS -> {
        complaints.add("an operator lacks a word beside it; escape it with \\", lexeme.offset());
        yield Optional.of(new NewsQuery.Word(lexeme.text()));
      }
      case CLOSE -> throw new AssertionError("clauses() stops before a closing parenthesis");
    };
  }

  private Optional<NewsQuery> group(Lexeme open, int depth) {
    if (depth > limits.depth()) {
      complaints.add("groups nest at most " + limits.depth() + " deep", open.offset());
      return Optional.empty();
    }
    List<Clause> clauses = clauses(depth + 1);
    if (at(Kind.CLOSE)) {
      next++;
    } else {
      complaints.add("a parenthesis opens and does not close; add ) or remove it", open.offset());
    }
    if (clauses.isEmpty()) {
      complaints.add("a group is empty; write words into it or remove it", open.offset());
      return Optional.empty();
    }
    return Optional.of(joined(clauses));
  }

  private Optional<NewsQuery> field(Lexeme lexeme, int depth) {
    String name = lexeme.text().substring(0, lexeme.text().length() - 1);
    if (next == lexemes.size() || !startsUnit(lexemes.get(next).kind())) {
      complaints.add("a field name needs a value after its colon", lexeme.offset());
      return Optional.of(new NewsQuery.Word(lexeme.text()));
    }
    return switch (FieldName.of(name).orElseThrow()) {
      case TITLE -> unit(depth).map(query -> new NewsQuery.InField(TextField.TITLE, query));
      case BODY -> unit(depth).map(query -> new NewsQuery.InField(TextField.BODY, query));
      case SOURCE -> value(lexeme).map(NewsQuery.FromSource::new);
      case SECTION -> value(lexeme).map(NewsQuery.InSection::new);
      case FROM ->
          day(lexeme, DayText::first)
              .map(day -> new NewsQuery.PublishedBetween(Optional.of(day), Optional.empty()));
      case UNTIL ->
          day(lexeme, DayText::last)
              .map(day -> new NewsQuery.PublishedBetween(Optional.empty(), Optional.of(day)));
    };
  }

  private Optional<String> value(Lexeme field) {
    if (at(Kind.WORD) || at(Kind.QUOTATION)) {
      return Optional.of(lexemes.get(next++).text());
    }
    complaints.add("a source or section is a word or a quotation", field.offset());
    return Optional.empty();
  }

  private Optional<LocalDate> day(Lexeme field, Function<String, Optional<LocalDate>> reader) {
    var day = at(Kind.WORD) ? reader.apply(lexemes.get(next).text()) : Optional.<LocalDate>empty();
    if (day.isPresent()) {
      next++;
    } else {
      complaints.add("a day is written as 2021-12-31, 2021-12 or 2021", field.offset());
    }
    return day;
  }

  /** One wanted clause needs no list around it. */
  private static NewsQuery joined(List<Clause> clauses) {
    if (clauses.isEmpty()) {
      return new NewsQuery.Nothing();
    }
    NewsQuery first = clauses.getFirst().query();
    boolean alone = clauses.equals(List.of(Clause.wanted(first)));
    return alone ? first : new NewsQuery.Clauses(clauses);
  }

  private static boolean startsUnit(Kind kind) {
    return switch (kind) {
      case WORD, QUOTATION, OPEN, FIELD, STAR -> true;
      case PLUS, MINUS, OR, NOT, CLOSE -> false;
    };
  }

  private boolean at(Kind kind) {
    return next < lexemes.size() && lexemes.get(next).kind() == kind;
  }

  private void complain(String rule) {
    int offset = next < lexemes.size() ? lexemes.get(next).offset() : lexemes.getLast().offset();
    complaints.add(rule, offset);
  }
}
