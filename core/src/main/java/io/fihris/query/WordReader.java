// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import io.fihris.query.QueryLexer.Lexeme;
import java.util.Optional;

/** Makes queries of single words, and notes which of their signs it had to overlook. */
final class WordReader {
  private final int mostExpanded;
  private final Complaints complaints;
  private int expanded;

  WordReader(int mostExpanded, Complaints complaints) {
    this.mostExpanded = mostExpanded;
    this.complaints = complaints;
  }

  NewsQuery read(Lexeme lexeme) {
    var word = new TypedWord(lexeme.text());
    var plain = new NewsQuery.Word(word.letters(), word.level());
    if (!word.hasWildcard() && !word.isFuzzy()) {
      return plain;
    }
    Optional<String> broken =
        word.hasWildcard() ? brokenByPattern(word) : WordRules.brokenByFuzzy(word.letters());
    if (broken.isEmpty() && ++expanded > mostExpanded) {
      broken = Optional.of("at most " + mostExpanded + " words have wildcards or spelling errors");
    }
    if (broken.isPresent()) {
      complain(broken.get(), lexeme);
      return plain;
    }
    if (word.level() != MatchLevel.USUAL || (word.hasWildcard() && word.isFuzzy())) {
      complain("a word has a sign before it, or wildcards, or ~ behind it: one of them", lexeme);
    }
    return word.hasWildcard()
        ? new NewsQuery.Wildcard(word.pattern())
        : fuzzy(word.letters(), word.errors(), lexeme);
  }

  private static Optional<String> brokenByPattern(TypedWord word) {
    return word.hasEscapedWildcard()
        ? Optional.of("a word has wildcards or escaped ones, not both")
        : WordRules.brokenByPattern(word.pattern());
  }

  private NewsQuery fuzzy(String letters, int errors, Lexeme lexeme) {
    if (errors < 1 || errors > WordRules.MAX_ERRORS) {
      complain("a word has 1 or " + WordRules.MAX_ERRORS + " spelling errors", lexeme);
    }
    return errors < 1
        ? new NewsQuery.Word(letters)
        : new NewsQuery.Fuzzy(letters, Math.min(errors, WordRules.MAX_ERRORS));
  }

  private void complain(String rule, Lexeme about) {
    complaints.add(rule, about.start(), about.end());
  }
}
