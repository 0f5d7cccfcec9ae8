// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.analysis.TermLevel;
import io.fihris.internal.schema.Fields;
import io.fihris.search.WordVariant.Origin;
import io.fihris.text.ConsonantSkeleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Reads the words of a text with the analyzer that indexed the articles. */
public final class WordReader {
  /** How much a plural or verb form counts beside the word's own stem. */
  private static final float FAMILY_WEIGHT = 0.8f;

  private static final String STEM = TermLevel.STEM.label();
  private static final String FAMILY = TermLevel.FAMILY.label();

  private final Analyzer analyzer;

  /** Reads with the analyzer that indexed the articles. */
  public WordReader(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The words of a text, without its stop words; each has its stem and family as members. */
  public List<QueryWord> words(String text) {
    try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
      return words(stream, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException("A string cannot fail to be read", impossible);
    }
  }

  private static List<QueryWord> words(TokenStream stream, String text) throws IOException {
    var term = stream.getAttribute(CharTermAttribute.class);
    var offsets = stream.getAttribute(OffsetAttribute.class);
    var increment = stream.getAttribute(PositionIncrementAttribute.class);
    var type = stream.getAttribute(TypeAttribute.class);
    var words = new ArrayList<QueryWord>();
    int position = -1;
    stream.reset();
    while (stream.incrementToken()) {
      if (increment.getPositionIncrement() > 0) {
        position += increment.getPositionIncrement();
        Vowels vowels = Vowels.of(text.substring(offsets.startOffset(), offsets.endOffset()));
        words.add(new QueryWord(position, term.toString(), "", List.of(), vowels));
      } else if (type.type().equals(STEM)) {
        words.add(withStem(words.removeLast(), term.toString()));
      } else if (type.type().equals(FAMILY)) {
        Member family = Member.of(term.toString(), FAMILY_WEIGHT, Origin.FAMILY);
        words.add(words.removeLast().with(family));
      }
    }
    stream.end();
    words.removeIf(word -> word.members().isEmpty());
    return words;
  }

  private static QueryWord withStem(QueryWord word, String stem) {
    return new QueryWord(
        word.position(),
        word.folded(),
        ConsonantSkeleton.of(stem.substring(1)),
        List.of(Member.of(stem, 1, Origin.STEM)),
        word.vowels());
  }
}
