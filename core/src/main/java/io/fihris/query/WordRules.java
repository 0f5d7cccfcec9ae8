// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import java.util.Optional;

/** Which words can stand for many: what a wildcard and a spelling error need beside them. */
final class WordRules {
  static final int MAX_ERRORS = 2;
  private static final int MAX_WILDCARDS = 2;
  private static final int MIN_PATTERN_LETTERS = 2;
  private static final int MIN_FUZZY_LETTERS = 3;
  private static final int MAX_LETTERS = 64;

  private WordRules() {}

  /** The rule that a word with wildcards breaks. */
  static Optional<String> brokenByPattern(String pattern) {
    String letters = pattern.replace("*", "").replace("?", "");
    if (pattern.length() - letters.length() > MAX_WILDCARDS) {
      return Optional.of("a word has at most " + MAX_WILDCARDS + " wildcards; leave some out");
    }
    if (!isPlain(letters)) {
      return Optional.of("beside wildcards a word has letters and digits only; escape * and ?");
    }
    if (longestRun(pattern) < MIN_PATTERN_LETTERS || letters.length() > MAX_LETTERS) {
      return Optional.of(
          "a wildcard needs a run of "
              + MIN_PATTERN_LETTERS
              + " letters beside it, and a word at most "
              + MAX_LETTERS
              + " letters in all");
    }
    return Optional.empty();
  }

  /** The rule that a word with spelling errors breaks. */
  static Optional<String> brokenByFuzzy(String word) {
    boolean lettersOnly = isPlain(word);
    if (!lettersOnly || word.length() < MIN_FUZZY_LETTERS || word.length() > MAX_LETTERS) {
      return Optional.of(
          "a word that may have spelling errors is of "
              + MIN_FUZZY_LETTERS
              + " to "
              + MAX_LETTERS
              + " letters and digits");
    }
    return Optional.empty();
  }

  private static int longestRun(String pattern) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      run = TypedWord.isWildcard(c) ? 0 : run + (Character.isLetterOrDigit(c) ? 1 : 0);
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Whether there are letters and digits only, with their marks and what cannot be seen. */
  private static boolean isPlain(String letters) {
    return letters
        .codePoints()
        .allMatch(
            c ->
                Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.FORMAT);
  }
}
