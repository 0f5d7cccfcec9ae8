// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Every run of four letters of a normalized word, and every shorter or longer word whole. It knows
 * no Arabic, so it finds other articles than stemmers do: a good voice in a pool for judging.
 */
final class NgramAnalyzer extends Analyzer {
  private static final int LETTERS = 4;

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream normal =
        new ArabicNormalizationFilter(new DecimalDigitFilter(new LowerCaseFilter(words)));
    return new TokenStreamComponents(words, new NGramTokenFilter(normal, LETTERS, LETTERS, true));
  }
}
