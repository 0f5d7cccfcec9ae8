// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The words of a text that share a term with a topic, as one system takes words apart: why it found
 * the article.
 */
final class MatchedWords {
  private static final String FIELD = "text";

  /** A word of the text, {@code [start, end)}. */
  record Word(int start, int end) {}

  private MatchedWords() {}

  static List<Word> of(Analyzer analyzer, String topic, String text) throws IOException {
    Set<BytesRef> wanted = new HashSet<>();
    walk(analyzer, topic, (term, offset) -> wanted.add(BytesRef.deepCopyOf(term)));
    List<Word> words = new ArrayList<>();
    walk(
        analyzer,
        text,
        (term, offset) -> {
          boolean overlaps = !words.isEmpty() && offset.startOffset() < words.getLast().end();
          if (wanted.contains(term) && !overlaps) {
            words.add(new Word(offset.startOffset(), offset.endOffset()));
          }
        });
    return words;
  }

  @FunctionalInterface
  private interface Visitor {
    void visit(BytesRef term, OffsetAttribute offset);
  }

  private static void walk(Analyzer analyzer, String text, Visitor visitor) throws IOException {
    try (TokenStream tokens = analyzer.tokenStream(FIELD, text)) {
      TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        visitor.visit(term.getBytesRef(), offset);
      }
      tokens.end();
    }
  }
}
