// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import io.fihris.article.Keyword;
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
 * <tr><td>{@code «…»~3}</td><td>the words near each other: moved by at most 3 in all</td>
 *     <td>{@code «انسحاب التحالف»~3}</td></tr>
 * <tr><td>{@code =word}, {@code =«…»}</td><td>spelled exactly so, without particles</td>
 *     <td>{@code =مدارس}</td></tr>
 * <tr><td>{@code ~word}, {@code ~«…»}</td><td>also all that stands for it, counting nearly alike</td>
 *     <td>{@code ~مدارس}</td></tr>
 * <tr><td>{@code wor*}, {@code *ord}</td><td>{@code *} is any letters or none, across particles</td>
 *     <td>{@code الكتا*}</td></tr>
 * <tr><td>{@code w?rd}</td><td>{@code ?} within a word is one letter</td>
 *     <td>{@code كت?ب}</td></tr>
 * <tr><td>{@code word~}, {@code word~2}</td><td>also with one spelling error, or two</td>
 *     <td>{@code الكتاب~1}</td></tr>
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
 * <tr><td>{@code وسم:}, {@code tag:}</td><td>with this tag, exactly</td><td>{@code وسم:انتخابات}</td></tr>
 * <tr><td>{@code كاتب:}, {@code author:}</td><td>by this author, exactly</td>
 *     <td>{@code كاتب:«سارة خليل»}</td></tr>
 * <tr><td>{@code لغة:}, {@code language:}</td><td>in this language</td><td>{@code لغة:ar}</td></tr>
 * <tr><td>{@code من:}, {@code from:}</td><td>published on this day (UTC) or later</td>
 *     <td>{@code من:2021-12-01}</td></tr>
 * <tr><td>{@code إلى:}, {@code until:}</td><td>published on this day (UTC) or earlier</td>
 *     <td>{@code من:2021-12 إلى:٢٠٢٢-٠١-٣١}</td></tr>
 * <tr><td>names of months</td><td>the whole month; {@code يناير} and {@code كانون الثاني} alike</td>
 *     <td>{@code من:كانون_الأول_2021}</td></tr>
 * <tr><td>quoted days</td><td>as people write them</td><td>{@code من:«1 ديسمبر 2021»}</td></tr>
 * <tr><td>Hijri days</td><td>by month name, or numbers and {@code هـ}; Umm al-Qura</td>
 *     <td>{@code إلى:«رمضان 1442»}</td></tr>
 * <tr><td>{@code *}</td><td>every article</td><td>{@code * من:2021-12-01}</td></tr>
 * <tr><td>{@code \}</td><td>the character behind it stands for itself</td><td>{@code \ليس}</td></tr>
 * </table>
 *
 * <p>A word with wildcards has at most two of them beside two letters in a row. A spelling error is
 * a letter more, less or other, or two neighbours exchanged; hamza seats, ة and ه, ى and ي are
 * none. The first letter is taken as right. Errors that writers often make rank higher: ض for ظ, a
 * letter doubled, a long vowel left out.
 *
 * <p>Conditions on keywords and days narrow the hits and do not rank them. {@code toString} prints
 * the language: what it prints parses back to an equal value, where no list within the query has
 * one element only. Immutable.
 */
public sealed interface NewsQuery {

  /**
   * Words as they stand in a sentence, without white space: usually one.
   *
   * @param text not blank, no white space
   * @param level how alike a match must be
   */
  record Word(String text, MatchLevel level) implements NewsQuery {
    /** Checks the text. */
    public Word {
      if (text.isBlank() || text.chars().anyMatch(Character::isWhitespace)) {
        throw new IllegalArgumentException(
            "Invalid value for word (not blank, without white space; use Phrase): " + text);
      }
    }

    /** A word, matched as usual. */
    public Word(String text) {
      this(text, MatchLevel.USUAL);
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
   * @param slop how many positions the words may be moved in all, 0 - 99
   * @param level how alike each matching word must be
   */
  record Phrase(String text, int slop, MatchLevel level) implements NewsQuery {
    /** The greatest slop. */
    public static final int MAX_SLOP = 99;

    /** Checks text and slop. */
    public Phrase {
      if (text.isBlank() || slop < 0 || slop > MAX_SLOP) {
        throw new IllegalArgumentException(
            "Invalid value for phrase (text not blank, slop 0 - 99): slop " + slop + ", " + text);
      }
    }

    /** A phrase whose words are matched as usual. */
    public Phrase(String text, int slop) {
      this(text, slop, MatchLevel.USUAL);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Every word that looks so, whatever particles stand before it.
   *
   * @param pattern letters and digits, at least two in a row; {@code *} for any letters or none,
   *     {@code ?} for one letter and not at the end; one or two of them
   */
  record Wildcard(String pattern) implements NewsQuery {
    /** Checks the pattern. */
    public Wildcard {
      boolean expands = new TypedWord(pattern).hasWildcard() && !pattern.endsWith("?");
      if (!expands || WordRules.brokenByPattern(pattern).isPresent()) {
        throw new IllegalArgumentException(
            "Invalid value for pattern (letters and one or two wildcards): " + pattern);
      }
    }

    @Override
    public String toString() {
      return pattern;
    }
  }

  /**
   * A word, and every word that is spelled nearly so.
   *
   * @param text 3 - 64 letters and digits
   * @param errors how many spelling errors are allowed, 1 or 2; in words of four letters or fewer,
   *     or of more than 20, at most one is looked for
   */
  record Fuzzy(String text, int errors) implements NewsQuery {
    /** Checks text and errors. */
    public Fuzzy {
      boolean allowed = errors >= 1 && errors <= WordRules.MAX_ERRORS;
      if (!allowed || WordRules.brokenByFuzzy(text).isPresent()) {
        throw new IllegalArgumentException(
            "Invalid value for fuzzy word (1 or 2 errors, 3 - 64 letters): "
                + errors
                + " errors, "
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
   * @param until last day, or empty for any; one of both is given
   */
  record PublishedBetween(Optional<LocalDate> from, Optional<LocalDate> until)
      implements NewsQuery {
    /** Checks that a day is given. */
    public PublishedBetween {
      if (from.isEmpty() && until.isEmpty()) {
        throw new IllegalArgumentException("Invalid value for days (first, last or both): none");
      }
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Articles that say this about themselves.
   *
   * @param keyword what is asked for
   * @param value as the article says it, not blank
   */
  record HasKeyword(Keyword keyword, String value) implements NewsQuery {
    /** Checks that there is a value. */
    public HasKeyword {
      if (value.isBlank()) {
        throw new IllegalArgumentException("Invalid value for keyword (not blank): " + keyword);
      }
    }

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

  /** Whether the query narrows the hits and never ranks them: days, keywords, lists of these. */
  default boolean isCondition() {
    return switch (this) {
      case PublishedBetween between -> true;
      case HasKeyword has -> true;
      case Either either -> either.alternatives().stream().allMatch(NewsQuery::isCondition);
      case Clauses clauses -> clauses.clauses().stream().allMatch(c -> c.query().isCondition());
      case InField in -> in.query().isCondition();
      case Word word -> false;
      case Phrase phrase -> false;
      case Wildcard wildcard -> false;
      case Fuzzy fuzzy -> false;
      case Everything everything -> false;
      case Nothing nothing -> false;
    };
  }

  /**
   * Parses what a reader typed. Never throws: what breaks a rule of the language is read as plain
   * words, and what exceeds {@link QueryLimits#DEFAULT} is left out. {@link #read} tells which.
   */
  static NewsQuery parse(String text) {
    return read(text).query();
  }

  /** Parses what a reader typed as {@link #parse} does, and tells what was not taken as it is. */
  static ParsedQuery read(String text) {
    return QueryParser.read(text, QueryLimits.DEFAULT);
  }

  /**
   * Parses a query that a program wrote.
   *
   * @throws QuerySyntaxException with the offset and the rule, if the text breaks a rule of the
   *     language or exceeds {@link QueryLimits#DEFAULT}
   */
  static NewsQuery parseStrict(String text) throws QuerySyntaxException {
    ParsedQuery parsed = read(text);
    if (!parsed.ignored().isEmpty()) {
      throw new QuerySyntaxException(parsed.ignored().getFirst());
    }
    return parsed.query();
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
