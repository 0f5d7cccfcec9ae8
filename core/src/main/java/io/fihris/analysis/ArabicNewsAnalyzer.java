// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import io.fihris.text.FoldingLevel;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/**
 * Lucene's analyzer for Arabic news: {@link ArabicNewsTokenizer} with a profile, and nothing else.
 *
 * <p>Each word gets its folded form and its stem at one position, and both keep the word's offsets
 * in the original text. Stop words get nothing. Prefixes and patterns are folded, not stemmed.
 *
 * <pre>{@code
 * IndexWriterConfig config = new IndexWriterConfig(new ArabicNewsAnalyzer());
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class ArabicNewsAnalyzer extends Analyzer {
  private final AnalysisProfile profile;

  /** Makes an analyzer with the profile {@link AnalysisProfile#NEWS}. */
  public ArabicNewsAnalyzer() {
    this(AnalysisProfile.NEWS);
  }

  private ArabicNewsAnalyzer(AnalysisProfile profile) {
    this.profile = profile;
  }

  /** {@return an analyzer with a profile} */
  public static ArabicNewsAnalyzer of(AnalysisProfile profile) {
    return new ArabicNewsAnalyzer(profile);
  }

  /** {@return the profile} */
  public AnalysisProfile profile() {
    return profile;
  }

  /**
   * {@return a short string that changes when anything changes that decides which terms a text
   * gets}
   *
   * <p>An index keeps it and refuses an analyzer with another.
   */
  public String fingerprint() {
    return profile.fingerprint();
  }

  /**
   * {@return every word of a text with its terms and the rules behind them, stop words too}
   *
   * <p>For people: slower than the token stream, which holds the same terms.
   */
  public List<AnalyzedWord> analyze(String text) {
    return new WordExplainer(profile).explain(text);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new ArabicNewsTokenizer(profile));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return ArabicFoldingFilter.forNormalization(in, normalization());
  }

  private FoldingLevel normalization() {
    return switch (profile.levels().getFirst()) {
      case EXACT -> FoldingLevel.EXACT;
      case FOLDED -> FoldingLevel.FOLDED;
      case STEM, FAMILY, VOCALIZED -> FoldingLevel.LOOSE;
    };
  }
}
