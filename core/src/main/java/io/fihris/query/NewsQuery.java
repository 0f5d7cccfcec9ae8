// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a reader asks for. Make one from text with {@link #parse}, or build one from its values.
 *
 * <table>
 * <caption>The query language</caption>
 * <tr><th>pattern</th><th>matches</th><th>example</th></tr>
 * <tr><td>words</td><td>articles with any of them; more and rarer words rank higher</td>
 *     <td>{@code انسحاب القوات}</td></tr>
 * <tr><td>{@code «…»  "…"  “…”}</td><td>the words side by side, in this order</td>
 *     <td>{@code «مجلس الأمن»}</td></tr>
 * <tr><td>{@code +word}</td><td>only articles that match it</td><td>{@code +العراق الانتخابات}</td></tr>
 * <tr><td>{@code -word}, {@code ليس word}</td><td>no article that matches it, after another word</td>
 *     <td>{@code الجيش ليس الأهلي}</td></tr>
 * <tr><td>{@code a أو b}, {@code a OR b}, {@code a | b}</td><td>either; counts as one word</td>
 *     <td>{@code غاز أو نفط}</td></tr>
 * <tr><td>{@code ( … )}</td><td>a group</td><td>{@code +(غاز أو نفط) قطر}</td></tr>
 * <tr><td>{@code عنوان:}, {@code title:}</td><td>in the headline</td><td>{@code عنوان:العراق}</td></tr>
 * <tr><td>{@code نص:}, {@code body:}</td><td>in lead or body</td><td>{@code نص:كاتيوشا}</td></tr>
 * <tr><td>{@code مصدر:}, {@code source:}</td><td>from this publisher, exactly</td>
 *     <td>{@code مصدر:«وكالة الأنباء»}</td></tr>
 * <tr><td>{@code قسم:}, {@code section:}</td><td>in this section, exactly</td><td>{@code قسم:رياضة}</td></tr>
 * <tr><td>{@code من:}, {@code from:}</td><td>published on this day (UTC) or later</td>
 *     <td>{@code من:2021-12-01}</td></tr>
 * <tr><td>{@code إلى:}, {@code until:}</td><td>published on this day (UTC) or earlier</td>
 *     <td>{@code إلى:٢٠٢١-١٢-٣١}</td></tr>
 * <tr><td>{@code *}</td><td>every article</td><td>{@code * من:2021-12-01}</td></tr>
 * </table>
 *
 * <p>Conditions on source, section and day narrow the hits and do not rank them. {@code toString}
 * prints the language: what it prints parses back to an equal value. Immutable.
 */
public sealed interface NewsQuery {

  /**
   * Words as they stand in a sentence, without white space: usually one.
   *
   * @param text not blank, no white space
   */
  record Word(String text) implements NewsQuery {
    /** Checks the text. */
    public Word {
      if (text.isBlank() || text.chars().anyMatch(Character::isWhitespace)) {
        throw new IllegalArgumentException(
            "Invalid value for word (not blank, without white space; use Phrase): " + text);
      }
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Words side by side.
   *
   * @param text the words, not blank
   * @param slop how many positions the words may be moved in all, at least 0
   */
  record Phrase(String text, int slop) implements NewsQuery {
    /** Checks text and slop. */
    public Phrase {
      if (text.isBlank() || slop < 0) {
        throw new IllegalArgumentException(
            "Invalid value for phrase (text not blank, slop at least 0): slop "
                + slop
                + ", "
                + text);
      }
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Parts that each count as {@link Clause.Occurrence} says. A hit matches every required part, no
   * excluded part, and, where nothing is required, at least one wanted part.
   *
   * @param clauses at least one, in the order of the text: neighbours count as near each other
   */
  record Clauses(List<Clause> clauses) implements NewsQuery {
    /** Copies the list and checks that it is not empty. */
    public Clauses {
      clauses = List.copyOf(clauses);
      requireSome("clauses", clauses);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Alternatives of which any may match; together they count as one word.
   *
   * @param alternatives at least one
   */
  record Either(List<NewsQuery> alternatives) implements NewsQuery {
    /** Copies the list and checks that it is not empty. */
    public Either {
      alternatives = List.copyOf(alternatives);
      requireSome("alternatives", alternatives);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * A query narrowed to one part of the text.
   *
   * @param field where to look
   * @param query what to look for
   */
  record InField(TextField field, NewsQuery query) implements NewsQuery {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Articles of these days, in UTC; an article without a publication instant never matches.
   *
   * @param from first day, or empty for any
   * @param until last day, or empty for any
   */
  record PublishedBetween(Optional<LocalDate> from, Optional<LocalDate> until)
      implements NewsQuery {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Articles of one publisher.
   *
   * @param source the publisher as the article names it
   */
  record FromSource(String source) implements NewsQuery {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Articles of one section.
   *
   * @param section the section as the article names it
   */
  record InSection(String section) implements NewsQuery {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** Every article. */
  record Everything() implements NewsQuery {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** No article: what a text without a word asks for. */
  record Nothing() implements NewsQuery {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** Whether the query narrows the hits and never ranks them: a day, a source or a section. */
  default boolean isCondition() {
    return switch (this) {
      case PublishedBetween between -> true;
      case FromSource from -> true;
      case InSection in -> true;
      case Word word -> false;
      case Phrase phrase -> false;
      case Clauses clauses -> false;
      case Either either -> false;
      case InField in -> false;
      case Everything everything -> false;
      case Nothing nothing -> false;
    };
  }

  /**
   * Parses what a reader typed. Never throws: what breaks a rule of the language is read as plain
   * words, and what exceeds {@link QueryLimits#DEFAULT} is left out.
   */
  static NewsQuery parse(String text) {
    return QueryParser.lenient(text, QueryLimits.DEFAULT);
  }

  /**
   * Parses a query that a program wrote.
   *
   * @throws QuerySyntaxException with the offset and the rule, if the text breaks a rule of the
   *     language or exceeds {@link QueryLimits#DEFAULT}
   */
  static NewsQuery parseStrict(String text) throws QuerySyntaxException {
    return QueryParser.strict(text, QueryLimits.DEFAULT);
  }

  /**
   * Takes every word of a text as it stands, operators included: for headlines, questions and the
   * topics of a test collection. Words beyond {@link QueryLimits#DEFAULT} are left out.
   */
  static NewsQuery ofText(String text) {
    return QueryParser.plain(text, QueryLimits.DEFAULT);
  }

  private static void requireSome(String what, List<?> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("Invalid value for " + what + " (at least one): none");
    }
  }
}
