// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import io.fihris.internal.schema.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Finds a query's words in a text by analyzing the text again. */
public final class Marker {
  private final Analyzer analyzer;
  private final Map<String, MarkedTerm> terms;
  private final List<MarkedSequence> sequences;

  /**
   * A word of the text that the query asks for.
   *
   * @param start first character
   * @param end after the last character
   * @param term the term it matches by
   */
  public record Match(int start, int end, MarkedTerm term) {}

  /** Finds these terms, as the analyzer makes them, and sequences of terms. */
  public Marker(Analyzer analyzer, Map<String, MarkedTerm> terms, List<MarkedSequence> sequences) {
    this.sequences = sequences;
    this.analyzer = analyzer;
    this.terms = terms;
  }

  /** The matches in a text, ascending, none over another. */
  public List<Match> matches(String text) {
    if (terms.isEmpty() || text.isEmpty()) {
      return List.of();
    }
    try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
      return matches(stream);
    } catch (IOException impossible) {
      throw new UncheckedIOException("A string cannot fail to be read", impossible);
    }
  }

  private List<Match> matches(TokenStream stream) throws IOException {
    var term = stream.getAttribute(CharTermAttribute.class);
    var offsets = stream.getAttribute(OffsetAttribute.class);
    var increment = stream.getAttribute(PositionIncrementAttribute.class);
    var inSequence = new SequenceMatcher(sequences);
    var matches = new ArrayList<Match>();
    int position = -1;
    stream.reset();
    while (stream.incrementToken()) {
      position += increment.getPositionIncrement();
      String text = term.toString();
      inSequence.see(text, position, offsets.startOffset(), offsets.endOffset());
      MarkedTerm marked = terms.get(text);
      if (marked != null) {
        matches.add(new Match(offsets.startOffset(), offsets.endOffset(), marked));
      }
    }
    stream.end();
    matches.addAll(inSequence.matches());
    return withoutOverlaps(matches);
  }

  private static List<Match> withoutOverlaps(List<Match> matches) {
    var kept = new ArrayList<Match>();
    matches.sort(Comparator.comparingInt(Match::start));
    for (Match match : matches) {
      if (kept.isEmpty() || match.start() >= kept.getLast().end()) {
        kept.add(match);
      }
    }
    return kept;
  }
}
