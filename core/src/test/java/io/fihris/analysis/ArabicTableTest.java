// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Arabic news text does to search, row by row, and what a reader expects instead. */
class ArabicTableTest {
  private final ArabicNewsAnalyzer analyzer = new ArabicNewsAnalyzer();

  private List<String> folded(String text) {
    return terms(text, TermLevel.FOLDED);
  }

  private List<String> terms(String text, TermLevel level) {
    List<String> terms = new ArrayList<>();
    for (AnalyzedWord word : analyzer.analyze(text)) {
      for (AnalyzedWord.Term term : word.terms()) {
        if (term.level() == level) {
          terms.add(term.term());
        }
      }
    }
    return terms;
  }

  private List<String> stems(String text) {
    return terms(text, TermLevel.STEM);
  }

  @Test
  void readsPresentationFormsAsTheirLetters() {
    assertThat(folded("ﺍﻟﻘﺎﻫﺮﺓ")).containsExactly("القاهرة");
  }

  @Test
  void readsLigaturesAsTheirLetters() {
    assertThat(folded("ﷲ")).containsExactly("الله");
    assertThat(folded("ﻼﻋﺐ ﻻﻋﺐ")).containsExactly("لاعب", "لاعب");
    assertThat(folded("ﷴ")).containsExactly("محمد");
  }

  @Test
  void readsTheHonorificAsItsWordsAtOnePlace() {
    List<AnalyzedWord> words = analyzer.analyze("النبي ﷺ قال");
    assertThat(words).hasSize(6);
    assertThat(words.subList(1, 5)).allMatch(word -> word.start() == 6 && word.end() == 7);
    assertThat(folded("النبي ﷺ قال")).containsExactly("النبي", "صلى", "الله", "وسلم", "قال");
  }

  @Test
  void readsPersianLookAlikesAsArabic() {
    assertThat(folded("ایران پاکستان ہند ھند")).containsExactly("ايران", "پاكستان", "هند", "هند");
    assertThat(stems("پاکستان")).isEqualTo(stems("باكستان"));
  }

  @Test
  void foldsOrComposesQuranicSignsAndDecomposedHamza() {
    assertThat(folded("ٱلرئيس هٰذا")).containsExactly("الرئيس");
    assertThat(folded("مسو\u0654ول")).isEqualTo(folded("مسؤول"));
    assertThat(folded("ري\u0654يس")).isEqualTo(folded("رئيس"));
    assertThat(folded("ا\u0653سيا ا\u0655يران")).isEqualTo(folded("آسيا إيران"));
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\u200F', '\u200E', '\u200D', '\u200C', '\u202C', '\u2069', '\u00AD', '\uFEFF', '\u200B'
      })
  void ignoresInvisibleCharactersInsideWords(char invisible) {
    List<AnalyzedWord> words = analyzer.analyze("الب" + invisible + "يت");
    assertThat(words).hasSize(1);
    assertThat(words.getFirst().terms().getFirst().term()).isEqualTo("البيت");
    assertThat(words.getFirst().end()).isEqualTo(6);
  }

  @Test
  void makesNothingOfTatweelAlone() {
    assertThat(analyzer.analyze("ـــ")).isEmpty();
    assertThat(folded("كتـــاب")).containsExactly("كتاب");
  }

  @Test
  void bringsHamzaSeatsToOneStem() {
    assertThat(stems("مسؤول")).isEqualTo(stems("مسئول"));
    assertThat(stems("شؤون")).isEqualTo(stems("شئون"));
    assertThat(folded("مسؤول")).isNotEqualTo(folded("مسئول"));
  }

  @Test
  void readsThreeDigitSetsAndTheirSeparators() {
    assertThat(folded("٣٬٠٠٠ ; ١٫٥ ; ۱۲۳ ; 3,000 ; 3،000"))
        .containsExactly("3000", "1.5", "123", "3000", "3000");
    assertThat(folded("1.500.000 1,234.56 1.234,56 1,5"))
        .containsExactly("1500000", "1234.56", "1234.56", "1.5");
    assertThat(folded("12.5.2015 1,2,3 12/5/2015"))
        .containsExactly("12", "5", "2015", "1", "2", "3", "12", "5", "2015");
  }

  @Test
  void stopsVocalisedStopWords() {
    List<AnalyzedWord> words = analyzer.analyze("فِي مِنْ عَلَى");
    assertThat(words).hasSize(3).allMatch(word -> word.terms().isEmpty());
  }

  @Test
  void tellsAliFromOnWhereTheSpellingDoes() {
    assertThat(analyzer.analyze("على").getFirst().terms()).isEmpty();
    assertThat(folded("علي")).containsExactly("علي");
    assertThat(folded("مصطفى")).containsExactly("مصطفى");
    assertThat(stems("مصطفى")).isEqualTo(stems("مصطفي"));
  }

  @Test
  void indexesHashtagsWholeAndInParts() {
    assertThat(folded("#هاشتاغ_عربي")).containsExactly("#هاشتاغ_عربي", "هاشتاغ", "عربي");
    List<AnalyzedWord> words = analyzer.analyze("قبل #هاشتاغ_عربي");
    assertThat(words.stream().map(AnalyzedWord::position)).containsExactly(0, 1, 1, 2);
  }

  @Test
  void separatesScriptsWrittenTogether() {
    assertThat(folded("فيديوYouTube")).containsExactly("فيديو", "youtube");
    assertThat(folded("بـ100")).containsExactly("100");
  }

  @Test
  void findsYearsWithTheirEraAttached() {
    assertThat(folded("1436هـ 2015م و12")).contains("1436", "2015", "12");
  }

  @Test
  void joinsNumbersWrittenWithAndWithoutHyphen() {
    assertThat(folded("كوفيد19")).isEqualTo(folded("كوفيد-19"));
  }

  @Test
  void survivesLoneSurrogates() {
    List<AnalyzedWord> words = analyzer.analyze("\uDC00كتاب\uD800 قلم\uD83D");
    assertThat(words).hasSize(2);
    assertThat(words.getFirst().start()).isEqualTo(1);
    assertThat(words.getFirst().end()).isEqualTo(5);
  }

  @Test
  void leavesEmojiOutAndKeepsOtherScripts() {
    assertThat(folded("😀 日本 한국어 हिन्दी Müller"))
        .containsExactly("日", "本", "한국어", "हिन्दी", "muller");
  }

  @Test
  void joinsAcronymsAndKeepsHosts() {
    assertThat(folded("U.S. أ.ف.ب. info@sky.com د.محمد"))
        .containsExactly("us", "افب", "info", "sky.com", "د", "محمد");
  }

  /** Typing errors are left to did-you-mean and fuzzy words: a rule for them would merge words. */
  @Test
  void leavesTypingErrorsOfTheSeedArticleAsTheyAre() {
    assertThat(folded("البالسيتية")).containsExactly("البالسيتية");
    assertThat(stems("البالسيتية")).isNotEqualTo(stems("البالستية"));
    assertThat(folded("لست ليست")).as("stop words both").isEmpty();
  }

  @Test
  void explainsEachWord() {
    AnalyzedWord word = analyzer.analyze("ٱلمسؤول").getFirst();
    assertThat(word.why())
        .anyMatch(why -> why.startsWith("alef-wasla"))
        .anyMatch(why -> why.startsWith("hamza-seats"));
  }
}
