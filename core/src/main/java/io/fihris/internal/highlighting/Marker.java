// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import io.fihris.internal.schema.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/** Finds a query's words in a text by analyzing the text again. For one thread at a time. */
final class Marker {
  private final Analyzer analyzer;
  private final MarkedTerms terms;

  /** Finds these terms, as the analyzer makes them. */
  Marker(Analyzer analyzer, MarkedTerms terms) {
    this.analyzer = analyzer;
    this.terms = terms;
  }

  /**
   * The matches in the first characters of a text, ascending, none over another.
   *
   * @param until characters to look at; a word that goes on behind them does not match
   */
  List<Match> matches(String text, int until) {
    if (terms.isEmpty() || until == 0) {
      return List.of();
    }
    boolean isWhole = until == text.length();
    String seen = isWhole ? text : text.substring(0, until);
    try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, seen)) {
      List<Match> matches = matches(stream, seen);
      if (!isWhole && !matches.isEmpty() && matches.getLast().end() == until) {
        matches.removeLast();
      }
      return matches;
    } catch (IOException impossible) {
      throw new UncheckedIOException("A string cannot fail to be read", impossible);
    }
  }

  private List<Match> matches(TokenStream stream, String text) throws IOException {
    var term = stream.getAttribute(TermToBytesRefAttribute.class);
    var offsets = stream.getAttribute(OffsetAttribute.class);
    var increment = stream.getAttribute(PositionIncrementAttribute.class);
    var inSequence = new SequenceMatcher(terms.sequences());
    var matches = new ArrayList<Match>();
    int position = -1;
    stream.reset();
    while (stream.incrementToken()) {
      position += increment.getPositionIncrement();
      BytesRef bytes = term.getBytesRef();
      MarkedTerm marked = terms.find(bytes);
      if (marked != null) {
        matches.add(new Match(offsets.startOffset(), offsets.endOffset(), marked));
      }
      if (terms.hasSequences()) {
        inSequence.see(bytes, position, offsets);
      }
    }
    stream.end();
    matches.addAll(inSequence.matches());
    return withoutOverlaps(matches, text);
  }

  private static List<Match> withoutOverlaps(List<Match> matches, String text) {
    var kept = new ArrayList<Match>(matches.size());
    matches.sort(Comparator.comparingInt(Match::start));
    int behind = 0;
    for (Match match : matches) {
      if (match.start() >= behind) {
        behind = behindMarks(text, match.end());
        kept.add(new Match(match.start(), behind, match.term()));
      }
    }
    return kept;
  }

  /**
   * A ligature that is a word of its own does not take in the marks behind it; its highlight does.
   */
  private static int behindMarks(String text, int end) {
    int behind = end;
    while (behind < text.length()
        && Character.getType(text.charAt(behind)) == Character.NON_SPACING_MARK) {
      behind++;
    }
    return behind;
  }
}
