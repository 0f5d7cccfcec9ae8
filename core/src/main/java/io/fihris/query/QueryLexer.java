// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts a query text into words, quotations and operators, each with its offset. */
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
   * @param text a word or quotation without its escapes and quotes; else as typed
   * @param slop of a quotation
   * @param offset where it starts
   */
  record Lexeme(Kind kind, String text, int slop, int offset) {}

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
    boolean breaks = c == ESCAPE || c == '|' || endsWord(c);
    boolean sign = index == 0 && (c == '+' || c == '-');
    boolean operator = index == 0 && (OR.contains(word) || NOT.contains(word) || word.equals("*"));
    boolean field = c == ':' && fieldLength(word, 0) == index + 1;
    return breaks || sign || operator || field;
  }

  private void step() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (c == '(' || c == ')') {
      add(c == '(' ? Kind.OPEN : Kind.CLOSE, at, at + 1);
    } else if (OPENING_QUOTES.indexOf(c) >= 0) {
      quotation(OPENING_QUOTES.indexOf(c));
    } else if (CLOSING_QUOTES.indexOf(c) >= 0) {
      complaints.add(
          "a quotation mark closes what none opened; remove it or write \\ before it", at);
      at++;
    } else if ((c == '+' || c == '-') && startsOperand()) {
      add(c == '+' ? Kind.PLUS : Kind.MINUS, at, at + 1);
    } else if (fieldLength(text, at) > 0 && !isBlankAt(at + fieldLength(text, at))) {
      add(Kind.FIELD, at, at + fieldLength(text, at));
    } else {
      word();
    }
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
    int start = at;
    var word = new StringBuilder();
    while (at < text.length() && !endsWord(text.charAt(at))) {
      if (text.charAt(at) == ESCAPE && at + 1 < text.length() && !isBlankAt(at + 1)) {
        at++;
      }
      word.append(text.charAt(at++));
    }
    boolean escaped = word.length() < at - start;
    lexemes.add(
        new Lexeme(escaped ? Kind.WORD : kindOf(word.toString()), word.toString(), 0, start));
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

  private void quotation(int quote) {
    int start = at;
    char closing = CLOSING_QUOTES.charAt(quote);
    var quoted = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != closing; at++) {
      if (text.charAt(at) == ESCAPE && at + 1 < text.length()) {
        at++;
      }
      quoted.append(text.charAt(at));
    }
    if (at >= text.length()) {
      complaints.add("a quotation opens and does not close; add the closing mark", start);
      at = start + 1;
      return;
    }
    at++;
    int slop = slop();
    if (quoted.toString().isBlank()) {
      complaints.add("a quotation is empty; write words into it or remove it", start);
    } else {
      lexemes.add(new Lexeme(Kind.QUOTATION, quoted.toString(), slop, start));
    }
  }

  /** Reads {@code ~3} after a quotation; more than two digits are no slop. */
  private int slop() {
    int from = at + 1;
    int until = from;
    while (until < text.length() && Character.digit(text.charAt(until), 10) >= 0) {
      until++;
    }
    if (at >= text.length() || text.charAt(at) != '~' || until == from || until > from + 2) {
      return 0;
    }
    at = until;
    return Digits.parse(text.substring(from, until));
  }

  private void add(Kind kind, int from, int until) {
    lexemes.add(new Lexeme(kind, text.substring(from, until), 0, from));
    at = until;
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
