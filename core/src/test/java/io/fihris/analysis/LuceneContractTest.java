// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import io.fihris.text.FoldingLevel;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.util.BytesRef;

/** Each public component plays by Lucene's rules: Lucene's own random checks say so. */
public class LuceneContractTest extends BaseTokenStreamTestCase {
  private static final int ROUNDS = 300;
  private static final int LONG_TEXT = 8192;

  public void testEveryProfileHoldsLucenesLaws() throws IOException {
    for (AnalysisProfile profile :
        List.of(
            AnalysisProfile.NEWS,
            AnalysisProfile.FOLDED,
            AnalysisProfile.STEM,
            AnalysisProfile.EXACT,
            AnalysisProfile.NEWS.withVocalization())) {
      try (Analyzer analyzer = ArabicNewsAnalyzer.of(profile)) {
        checkRandomData(random(), analyzer, ROUNDS);
        checkRandomData(random(), analyzer, 20, LONG_TEXT);
      }
    }
  }

  public void testFoldingFilterHoldsLucenesLaws() throws IOException {
    for (FoldingLevel level : FoldingLevel.values()) {
      try (Analyzer analyzer = filtering(input -> new ArabicFoldingFilter(input, level))) {
        checkRandomData(random(), analyzer, ROUNDS);
      }
    }
  }

  public void testStemFilterHoldsLucenesLaws() throws IOException {
    try (Analyzer analyzer = filtering(ArabicNewsStemFilter::new)) {
      checkRandomData(random(), analyzer, ROUNDS);
    }
  }

  public void testFiltersPassAnEmptyTerm() throws IOException {
    try (Analyzer folding = keyword(ArabicFoldingFilter::new);
        Analyzer stemming = keyword(ArabicNewsStemFilter::new)) {
      checkOneTerm(folding, "", "");
      checkOneTerm(stemming, "", "");
    }
  }

  public void testStemFilterLeavesKeywords() throws IOException {
    CharArraySet kept = new CharArraySet(List.of("والمدرسة"), false);
    try (Analyzer analyzer =
        filtering(input -> new ArabicNewsStemFilter(new SetKeywordMarkerFilter(input, kept)))) {
      checkOneTerm(analyzer, "والمدرسة", "والمدرسة");
    }
  }

  public void testFoldingFilterLeavesOutWhatIsOnlyTatweel() throws IOException {
    try (Analyzer analyzer = filtering(ArabicFoldingFilter::new)) {
      assertAnalyzesTo(
          analyzer,
          "قَلَم ـــ كتـــاب",
          new String[] {"قلم", "كتاب"},
          new int[] {0, 10},
          new int[] {5, 17},
          new int[] {1, 2});
    }
  }

  public void testCorrectsOffsetsBehindACharFilter() throws IOException {
    ArabicNewsTokenizer tokenizer = new ArabicNewsTokenizer(AnalysisProfile.FOLDED);
    tokenizer.setReader(new HTMLStripCharFilter(new StringReader("<b>قلم</b> &quot;كتاب")));
    assertTokenStreamContents(
        tokenizer, new String[] {"قلم", "كتاب"}, new int[] {3, 17}, new int[] {10, 21}, 21);
  }

  public void testNormalizesPrefixes() {
    try (Analyzer analyzer = new ArabicNewsAnalyzer()) {
      assertEquals(new BytesRef("الما"), analyzer.normalize("text", "ألمـا"));
    }
  }

  public void testIsFoundByItsNames() throws IOException {
    try (Analyzer analyzer =
        CustomAnalyzer.builder()
            .withTokenizer("arabicNews", "profile", "folded", "stopWords", "none")
            .build()) {
      assertAnalyzesTo(analyzer, "في ٱلقلم", new String[] {"في", "القلم"});
    }
    try (Analyzer analyzer =
        CustomAnalyzer.builder()
            .withTokenizer("standard")
            .addTokenFilter("arabicFolding", "level", "exact")
            .addTokenFilter("arabicNewsStem")
            .build()) {
      assertAnalyzesTo(analyzer, "القلم", new String[] {"قلم"});
    }
  }

  public void testRefusesUnknownArguments() {
    expectThrows(
        IllegalArgumentException.class,
        () -> CustomAnalyzer.builder().withTokenizer("arabicNews", "profil", "news").build());
    expectThrows(
        IllegalArgumentException.class,
        () -> CustomAnalyzer.builder().withTokenizer("arabicNews", "profile", "new").build());
  }

  private interface Filter {
    TokenStream on(TokenStream input);
  }

  private static Analyzer filtering(Filter filter) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        return new TokenStreamComponents(source, filter.on(source));
      }
    };
  }

  private static Analyzer keyword(Filter filter) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new KeywordTokenizer();
        return new TokenStreamComponents(source, filter.on(source));
      }
    };
  }
}
