// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.stemming;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.ArabicStemmer;

/** The stemmer inside a Lucene analyzer, seen through the analyzer: the first term of the word. */
public final class AnalyzerStemmer implements Stemmer {
  private final Analyzer analyzer;

  private AnalyzerStemmer(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** {@return Lucene's ArabicAnalyzer, which stems by light10, without its stop words} */
  public static AnalyzerStemmer lightTen() {
    return new AnalyzerStemmer(new ArabicAnalyzer(CharArraySet.EMPTY_SET));
  }

  /** {@return the Snowball stemmer for Arabic behind Lucene's standard tokenizer} */
  public static AnalyzerStemmer snowball() {
    return new AnalyzerStemmer(
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(
                tokenizer, new SnowballFilter(new LowerCaseFilter(tokenizer), new ArabicStemmer()));
          }
        });
  }

  /** {@return Lucene's StandardAnalyzer, which does not stem} */
  public static AnalyzerStemmer none() {
    return new AnalyzerStemmer(new StandardAnalyzer());
  }

  @Override
  public String stem(String word) {
    try (TokenStream terms = analyzer.tokenStream("", word)) {
      CharTermAttribute term = terms.addAttribute(CharTermAttribute.class);
      terms.reset();
      String stem = terms.incrementToken() ? term.toString() : "";
      terms.end();
      return stem;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
