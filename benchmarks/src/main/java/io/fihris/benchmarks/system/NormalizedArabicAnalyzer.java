// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Lucene's ArabicAnalyzer without its stemmer. */
final class NormalizedArabicAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream lower = new DecimalDigitFilter(new LowerCaseFilter(words));
    TokenStream content = new StopFilter(lower, ArabicAnalyzer.getDefaultStopSet());
    return new TokenStreamComponents(words, new ArabicNormalizationFilter(content));
  }
}
