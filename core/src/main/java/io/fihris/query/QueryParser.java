// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import io.fihris.article.Keyword;
import io.fihris.query.NewsQuery.PublishedBetween;
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
 * notes what it had to overlook; strict parsing throws for the first of these notes.
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
  private final WordReader words;
  private int next;
  private int units;

  private QueryParser(List<Lexeme> lexemes, QueryLimits limits, Complaints complaints) {
    this.lexemes = lexemes;
    this.limits = limits;
    this.complaints = complaints;
    this.words = new WordReader(limits.expandedWords(), complaints);
  }

  /** What a text in the query language asks for. */
  static ParsedQuery read(String text, QueryLimits limits) {
    var complaints = new Complaints(text);
    String within = cut(text, limits);
    if (within.length() < text.length()) {
      complaints.add(
          "a query has at most " + limits.characters() + " characters, this one " + text.length(),
          within.length(),
          text.length());
    }
    var parser = new QueryParser(QueryLexer.lexemes(within, complaints), limits, complaints);
    return complaints.about(parser.whole());
  }

  /** What a text asks for, each word standing for itself. */
  static NewsQuery plain(String text, QueryLimits limits) {
    List<Clause> clauses =
        WHITE_SPACE
            .splitAsStream(cut(text, limits))
            .filter(word -> !word.isBlank())
            .limit(limits.clauses())
            .map(word -> Clause.wanted(new NewsQuery.Word(word)))
            .toList();
    return joined(clauses);
  }

  private static String cut(String text, QueryLimits limits) {
    int end = limits.characters();
    if (text.length() <= end) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }

  private NewsQuery whole() {
    var clauses = new ArrayList<Clause>();
    while (next < lexemes.size()) {
      clauses.addAll(clauses(1));
      if (next < lexemes.size()) {
        complain("a parenthesis closes what none opened; remove it", lexemes.get(next++));
      }
    }
    if (clauses.isEmpty()) {
      complaints.add("a query needs at least one word", 0, 0);
    }
    return joined(clauses);
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
    Lexeme lexeme = lexemes.get(next++);
    if (++units > limits.clauses()) {
      complaints.add(
          "a query has at most " + limits.clauses() + " words, phrases and conditions",
          lexeme.start(),
          lexemes.getLast().end());
      next = lexemes.size();
      return Optional.empty();
    }
    return switch (lexeme.kind()) {
      case WORD -> Optional.of(words.read(lexeme));
      case QUOTATION ->
          Optional.of(new NewsQuery.Phrase(lexeme.text(), lexeme.slop(), lexeme.level()));
      case STAR -> Optional.of(new NewsQuery.Everything());
      case OPEN -> group(lexeme, depth);
      case FIELD -> field(lexeme, depth);
      case OR, NOT, PLUS, MINUS -> {
        complain("an operator lacks a word beside it; escape it with \\", lexeme);
        yield Optional.of(new NewsQuery.Word(lexeme.text()));
      }
      case CLOSE -> throw new AssertionError("clauses() stops before a closing parenthesis");
    };
  }

  private Optional<NewsQuery> group(Lexeme open, int depth) {
    if (depth > limits.depth()) {
      complain("groups nest at most " + limits.depth() + " deep", open);
      return Optional.empty();
    }
    List<Clause> clauses = clauses(depth + 1);
    if (at(Kind.CLOSE)) {
      next++;
    } else {
      complain("a parenthesis opens and does not close; add ) or remove it", open);
    }
    if (clauses.isEmpty()) {
      complain("a group is empty; write words into it or remove it", open);
      return Optional.empty();
    }
    return Optional.of(joined(clauses));
  }

  private Optional<NewsQuery> field(Lexeme lexeme, int depth) {
    if (next == lexemes.size() || !startsUnit(lexemes.get(next).kind())) {
      complain("a field name needs a value after its colon", lexeme);
      return Optional.of(new NewsQuery.Word(lexeme.text()));
    }
    return switch (fieldName(lexeme)) {
      case TITLE -> unit(depth).map(query -> new NewsQuery.InField(TextField.TITLE, query));
      case BODY -> unit(depth).map(query -> new NewsQuery.InField(TextField.BODY, query));
      case SOURCE -> keyword(lexeme, Keyword.SOURCE);
      case SECTION -> keyword(lexeme, Keyword.SECTION);
      case TAG -> keyword(lexeme, Keyword.TAG);
      case AUTHOR -> keyword(lexeme, Keyword.AUTHOR);
      case LANGUAGE -> keyword(lexeme, Keyword.LANGUAGE);
      case FROM -> day(lexeme, DayText::first).map(this::days);
      case UNTIL ->
          day(lexeme, DayText::last)
              .map(day -> new PublishedBetween(Optional.empty(), Optional.of(day)));
    };
  }

  private Optional<NewsQuery> keyword(Lexeme field, Keyword keyword) {
    if (at(Kind.WORD) || at(Kind.QUOTATION)) {
      return Optional.of(new NewsQuery.HasKeyword(keyword, value(lexemes.get(next++))));
    }
    complain("a field name needs a word or a quotation after its colon", field);
    return Optional.empty();
  }

  /** A last day that follows a first day at once belongs to the same condition. */
  private PublishedBetween days(LocalDate from) {
    Optional<LocalDate> until = Optional.empty();
    if (at(Kind.FIELD) && fieldName(lexemes.get(next)) == FieldName.UNTIL) {
      until = day(lexemes.get(next++), DayText::last);
    }
    return new PublishedBetween(Optional.of(from), until);
  }

  private Optional<LocalDate> day(Lexeme field, Function<DayText, LocalDate> end) {
    boolean isText = at(Kind.WORD) || at(Kind.QUOTATION);
    Optional<DayText> days = isText ? DayText.of(value(lexemes.get(next))) : Optional.empty();
    if (days.isPresent()) {
      next++;
    } else {
      complain(
          "a day is written as 2021-12-31, 31/12/2021, 2021-12, 2021, «1 ديسمبر 2021» or «رمضان 1442»",
          field);
    }
    return days.map(end);
  }

  private static FieldName fieldName(Lexeme field) {
    String colonLess = field.text().substring(0, field.text().length() - 1);
    return FieldName.of(colonLess).orElseThrow();
  }

  private static String value(Lexeme lexeme) {
    return lexeme.kind() == Kind.WORD ? new TypedWord(lexeme.text()).plain() : lexeme.text();
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

  private void complain(String rule, Lexeme about) {
    complaints.add(rule, about.start(), about.end());
  }
}
