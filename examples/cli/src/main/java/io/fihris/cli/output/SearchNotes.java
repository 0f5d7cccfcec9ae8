// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.output;

import io.fihris.analysis.AnalyzedWord;
import io.fihris.analysis.ArabicNewsAnalyzer;
import io.fihris.query.ParsedQuery;
import io.fihris.search.SearchResult;
import java.util.ArrayList;
import java.util.List;

/** What a search did otherwise than it was asked, one line each. */
public final class SearchNotes {
  private static final int LONGEST_PART = 60;

  private SearchNotes() {}

  /**
   * Lines for people.
   *
   * @param query as it was asked
   * @param parsed what was read of it
   * @param result of a search that counts exactly, so that a count which is not exact tells that
   *     time ran out
   */
  public static List<String> of(String query, ParsedQuery parsed, SearchResult result) {
    var notes = new ArrayList<String>();
    parsed.ignored().forEach(part -> notes.add(ignored(part)));
    if (result.count() == 0 && isOfStopWords(query)) {
      notes.add("nothing to look for (stop words alone find nothing; add a word): " + brief(query));
    }
    if (!result.exactCount()) {
      notes.add(
          "the search ran out of time (more articles may match; ask for rarer words) after "
              + result.took().toMillis()
              + " ms");
    }
    return List.copyOf(notes);
  }

  private static String ignored(ParsedQuery.Ignored part) {
    String rule = "not taken as written (" + part.rule() + ") at character " + part.offset();
    return part.text().isBlank() ? rule : rule + ": " + brief(part.text());
  }

  private static boolean isOfStopWords(String query) {
    try (var analyzer = new ArabicNewsAnalyzer()) {
      List<AnalyzedWord> words = analyzer.analyze(query);
      return !words.isEmpty() && words.stream().allMatch(word -> word.terms().isEmpty());
    }
  }

  private static String brief(String text) {
    String line = Marks.line(text).strip();
    return line.codePointCount(0, line.length()) <= LONGEST_PART
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_PART)) + "…";
  }
}
