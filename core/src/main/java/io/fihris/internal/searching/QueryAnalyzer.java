// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.internal.schema.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Finds the terms of query words with the analyzer that indexed the articles. */
final class QueryAnalyzer {
  private final Analyzer analyzer;

  QueryAnalyzer(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The words of a text, without its stop words. */
  List<WordTerms> words(String text) {
    try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
      return words(stream);
    } catch (IOException impossible) {
      throw new UncheckedIOException("A string cannot fail to be read", impossible);
    }
  }

  /**
   * A stem equal to the folded form is not emitted twice: a word's first term is its folded form.
   */
  private static List<WordTerms> words(TokenStream stream) throws IOException {
    var term = stream.getAttribute(CharTermAttribute.class);
    var increment = stream.getAttribute(PositionIncrementAttribute.class);
    var words = new ArrayList<WordTerms>();
    int position = -1;
    stream.reset();
    while (stream.incrementToken()) {
      String text = term.toString();
      if (increment.getPositionIncrement() > 0) {
        position += increment.getPositionIncrement();
        words.add(new WordTerms(position, text, text));
      } else {
        words.add(new WordTerms(position, words.removeLast().folded(), text));
      }
    }
    stream.end();
    return words;
  }
}
