// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.ArabicStemmer;

/**
 * Lucene's ArabicAnalyzer with the Snowball stemmer in the place of light10 and of the normalizer:
 * that stemmer normalizes by itself.
 */
final class SnowballArabicAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream lower = new DecimalDigitFilter(new LowerCaseFilter(words));
    TokenStream content = new StopFilter(lower, ArabicAnalyzer.getDefaultStopSet());
    return new TokenStreamComponents(words, new SnowballFilter(content, new ArabicStemmer()));
  }
}
