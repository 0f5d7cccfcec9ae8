// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.explaining;

import io.fihris.analysis.TermLevel;
import io.fihris.internal.schema.Fields;
import io.fihris.internal.wording.Member;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** A text and what the index makes of its words. */
final class TextWords {
  private static final String FAMILY = TermLevel.FAMILY.label();

  private final String text;
  private final List<TextWord> words = new ArrayList<>();

  /**
   * A position of the text.
   *
   * @param start first character
   * @param end after the last character
   * @param terms in the index; none of a stop word
   * @param families those terms that name the word's family and not itself
   */
  private record TextWord(int start, int end, Set<String> terms, Set<String> families) {
    static final TextWord STOP_WORD = new TextWord(0, 0, Set.of(), Set.of());
  }

  TextWords(String text, Analyzer analyzer) {
    this.text = text;
    try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
      read(stream);
    } catch (IOException impossible) {
      throw new UncheckedIOException("A string cannot fail to be read", impossible);
    }
  }

  /** How many positions there are. */
  int count() {
    return words.size();
  }

  /** Whether these terms stand from a position on, side by side. */
  boolean holds(List<String> terms, int from) {
    if (from + terms.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < terms.size(); i++) {
      String term = terms.get(i);
      if (!term.equals(Member.GAP) && !words.get(from + i).terms().contains(term)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a term names the family of the word at a position: {@code صاروخ} of the plural. */
  boolean isFamily(String term, int at) {
    return words.get(at).families().contains(term);
  }

  /** The words of some positions as the text spells them; neither end may be a stop word. */
  String form(int from, int count) {
    return text.substring(words.get(from).start(), words.get(from + count - 1).end());
  }

  private void read(TokenStream stream) throws IOException {
    var term = stream.getAttribute(CharTermAttribute.class);
    var offsets = stream.getAttribute(OffsetAttribute.class);
    var increment = stream.getAttribute(PositionIncrementAttribute.class);
    var type = stream.getAttribute(TypeAttribute.class);
    stream.reset();
    while (stream.incrementToken()) {
      for (int i = increment.getPositionIncrement(); i > 1; i--) {
        words.add(TextWord.STOP_WORD);
      }
      if (increment.getPositionIncrement() > 0) {
        words.add(
            new TextWord(
                offsets.startOffset(), offsets.endOffset(), new HashSet<>(), new HashSet<>()));
      }
      words.getLast().terms().add(term.toString());
      if (type.type().equals(FAMILY)) {
        words.getLast().families().add(term.toString());
      }
    }
    stream.end();
  }
}
