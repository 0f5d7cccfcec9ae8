// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts a query text into words, quotations and operators, each with its place. */
final class QueryLexer {
  private static final char ESCAPE = '\\';
  private static final String OPENING_QUOTES = "\"«“”„";
  private static final String CLOSING_QUOTES = "\"»””“";
  private static final Set<String> OR = Set.of("OR", "أو", "|", "||");
  private static final Set<String> NOT = Set.of("NOT", "ليس");

  enum Kind {
    WORD,
    QUOTATION,
    PLUS,
    MINUS,
    OR,
    NOT,
    OPEN,
    CLOSE,
    FIELD,
    STAR
  }

  /**
   * A piece of the query.
   *
   * @param kind what it is
   * @param text of a quotation, what is between the marks, without escapes; else as typed
   * @param level of a quotation
   * @param slop of a quotation
   * @param start where it begins
   * @param end where it ends
   */
  record Lexeme(Kind kind, String text, MatchLevel level, int slop, int start, int end) {}

  private final String text;
  private final Complaints complaints;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int at;

  private QueryLexer(String text, Complaints complaints) {
    this.text = text;
    this.complaints = complaints;
  }

  static List<Lexeme> lexemes(String text, Complaints complaints) {
    var lexer = new QueryLexer(text, complaints);
    while (lexer.at < text.length()) {
      lexer.step();
    }
    return lexer.lexemes;
  }

  /** Whether the character must be escaped where this text is printed as a word. */
  static boolean needsEscape(String word, int index) {
    char c = word.charAt(index);
    boolean breaks = c == '|' || endsWord(c);
    boolean sign = index == 0 && (c == '+' || c == '-');
    boolean operator = index == 0 && (OR.contains(word) || NOT.contains(word));
    boolean field = c == ':' && fieldLength(word, 0) == index + 1;
    return breaks || sign || operator || field || TypedWord.needsEscape(word, index);
  }

  private void step() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (c == '(' || c == ')') {
      add(c == '(' ? Kind.OPEN : Kind.CLOSE, at + 1);
    } else if (openingQuote(at + levelHere().sign().length()) >= 0) {
      quotation(levelHere());
    } else if (CLOSING_QUOTES.indexOf(c) >= 0) {
      complaints.add(
          "a quotation mark closes what none opened; remove it or write \\ before it", at, at + 1);
      at++;
    } else if ((c == '+' || c == '-') && startsOperand()) {
      add(c == '+' ? Kind.PLUS : Kind.MINUS, at + 1);
    } else if (fieldLength(text, at) > 0 && !isBlankAt(at + fieldLength(text, at))) {
      add(Kind.FIELD, at + fieldLength(text, at));
    } else {
      word();
    }
  }

  /** The level whose sign stands here. */
  private MatchLevel levelHere() {
    return switch (text.charAt(at)) {
      case '=' -> MatchLevel.EXACT;
      case '~' -> MatchLevel.BROAD;
      default -> MatchLevel.USUAL;
    };
  }

  /** The number of the opening quotation mark at an offset, or -1. */
  private int openingQuote(int offset) {
    return offset < text.length() ? OPENING_QUOTES.indexOf(text.charAt(offset)) : -1;
  }

  /** A sign counts only before a word's first character: neither in و-كلمة nor in a dash. */
  private boolean startsOperand() {
    boolean first = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || isOpen(at - 1);
    return first && !isBlankAt(at + 1) && "+-".indexOf(text.charAt(at + 1)) < 0;
  }

  private boolean isOpen(int index) {
    return text.charAt(index) == '(';
  }

  private boolean isBlankAt(int index) {
    return index >= text.length() || Character.isWhitespace(text.charAt(index));
  }

  private void word() {
    int end = at;
    while (end < text.length() && !endsWord(text.charAt(end))) {
      end += text.charAt(end) == ESCAPE && !isBlankAt(end + 1) ? 2 : 1;
    }
    add(kindOf(text.substring(at, end)), end);
  }

  private static Kind kindOf(String word) {
    if (OR.contains(word)) {
      return Kind.OR;
    }
    if (NOT.contains(word)) {
      return Kind.NOT;
    }
    return word.equals("*") ? Kind.STAR : Kind.WORD;
  }

  private void quotation(MatchLevel level) {
    int start = at;
    at += level.sign().length();
    char closing = CLOSING_QUOTES.charAt(openingQuote(at));
    var quoted = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != closing; at++) {
      if (text.charAt(at) == ESCAPE && at + 1 < text.length()) {
        at++;
      }
      quoted.append(text.charAt(at));
    }
    if (at >= text.length()) {
      at = start + level.sign().length() + 1;
      complaints.add("a quotation opens and does not close; add the closing mark", start, at);
      return;
    }
    at++;
    int slop = slop();
    if (quoted.toString().isBlank()) {
      complaints.add("a quotation is empty; write words into it or remove it", start, at);
    } else {
      lexemes.add(new Lexeme(Kind.QUOTATION, quoted.toString(), level, slop, start, at));
    }
  }

  /** Reads {@code ~3} after a quotation. */
  private int slop() {
    int from = at + 1;
    int until = from;
    while (until < text.length() && Character.digit(text.charAt(until), 10) >= 0) {
      until++;
    }
    if (at >= text.length() || text.charAt(at) != '~' || until == from) {
      return 0;
    }
    if (until > from + 2) {
      complaints.add(
          "the words of a quotation move by at most " + NewsQuery.Phrase.MAX_SLOP, at, until);
    }
    at = until;
    return until > from + 2 ? NewsQuery.Phrase.MAX_SLOP : Digits.parse(text.substring(from, until));
  }

  private void add(Kind kind, int end) {
    lexemes.add(new Lexeme(kind, text.substring(at, end), MatchLevel.USUAL, 0, at, end));
    at = end;
  }

  private static boolean endsWord(char c) {
    return Character.isWhitespace(c)
        || c == '('
        || c == ')'
        || OPENING_QUOTES.indexOf(c) >= 0
        || CLOSING_QUOTES.indexOf(c) >= 0;
  }

  /** Length of a field name with its colon at an offset, or 0. */
  private static int fieldLength(String text, int from) {
    int colon = text.indexOf(':', from);
    Optional<FieldName> name =
        colon < 0 ? Optional.empty() : FieldName.of(text.substring(from, colon));
    return name.isPresent() ? colon + 1 - from : 0;
  }
}
