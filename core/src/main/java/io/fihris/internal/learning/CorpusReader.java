// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import io.fihris.analysis.TermLevel;
import io.fihris.article.Article;
import io.fihris.internal.schema.Fields;
import io.fihris.internal.schema.StoredArticles;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.util.Bits;

/**
 * Reads the stems of an archive into memory. Of an archive beyond the bounds, every n-th article is
 * read. For one thread at a time.
 */
final class CorpusReader {
  /** Each word has its folded form and its stem as terms, some have more. */
  private static final int LEAST_TERMS_A_WORD = 2;

  private static final String FOLDED = TermLevel.FOLDED.label();
  private static final String STEM = TermLevel.STEM.label();
  private static final String FAMILY = TermLevel.FAMILY.label();

  private static final String ARTICLE = "\u0627\u0644"; // alef, lam
  private static final String PARTICLES = "\u0648\u0641\u0628\u0643"; // waw, feh, beh, kaf
  private static final int MAX_PARTICLES = 2;

  private final Analyzer analyzer;
  private final LearningProgress progress;
  private final CorpusBounds bounds;

  CorpusReader(Analyzer analyzer, LearningProgress progress, CorpusBounds bounds) {
    this.analyzer = analyzer;
    this.progress = progress;
    this.bounds = bounds;
  }

  StemCorpus read(IndexReader reader) throws IOException {
    var corpus = new StemCorpus(bounds);
    var stored = new StoredArticles(reader);
    Bits live = MultiBits.getLiveDocs(reader);
    int step = step(reader);
    for (int document = 0; document < reader.maxDoc(); document += step) {
      progress.read(document, reader.maxDoc());
      if (live == null || live.get(document)) {
        read(stored.article(document), corpus);
      }
    }
    return corpus;
  }

  /** One of so many articles fits. */
  private int step(IndexReader reader) throws IOException {
    long words = reader.getSumTotalTermFreq(Fields.TEXT) / LEAST_TERMS_A_WORD;
    return (int) Math.max(1, Math.ceilDiv(words, bounds.words()));
  }

  private void read(Article article, StemCorpus corpus) throws IOException {
    for (String text : List.of(article.title(), article.lead(), article.body())) {
      read(text, corpus);
      corpus.endPart();
    }
  }

  private void read(String text, StemCorpus corpus) throws IOException {
    try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
      var term = stream.getAttribute(CharTermAttribute.class);
      var type = stream.getAttribute(TypeAttribute.class);
      String word = "";
      String stem = "";
      stream.reset();
      while (stream.incrementToken()) {
        if (type.type().equals(FOLDED)) {
          word = term.toString();
        } else if (type.type().equals(STEM)) {
          stem = term.toString().substring(1);
          corpus.add(stem, hasArticle(word, stem));
        } else if (type.type().equals(FAMILY)) {
          corpus.join(stem, term.toString().substring(1));
        }
      }
      stream.end();
    }
  }

  /** Whether a word stands with the article, and does not begin like it. */
  private static boolean hasArticle(String word, String stem) {
    int at = 0;
    while (at < MAX_PARTICLES && at < word.length() && PARTICLES.indexOf(word.charAt(at)) >= 0) {
      at++;
    }
    return word.startsWith(ARTICLE, at) && !word.startsWith(stem, at);
  }
}
