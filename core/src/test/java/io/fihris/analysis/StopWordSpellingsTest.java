// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that look like stop words have terms, and stop words have none, however they are cut. */
class StopWordSpellingsTest {
  private final ArabicNewsAnalyzer analyzer = ArabicNewsAnalyzer.of(AnalysisProfile.FOLDED);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          إمام    | امام    | imam, not in front of
          هنأ     | هنا     | congratulated, not here
          آية     | اية     | verse, not any
          أذن     | اذن     | permitted
          إذن     | اذن     | permission
          آن      | ان      | Ann, not that
          إليسا   | اليسا   | Elissa
          أليسا   | اليسا   | Elissa
          أم      | ام      | mother
          وام     | وام     | a news agency
          ولي     | ولي     | crown prince
          فلك     | فلك     | orbit
          فلكي    | فلكي    | astronomer
          فتحت    | فتحت    | she opened
          فَتَحَتْ | فتحت    | she opened
          فهم     | فهم     | understanding
          وكيلا   | وكيلا   | an agent
          مهمًا    | مهما    | important
          وعبّر    | وعبر    | and he expressed
          لعلي    | لعلي    | to Ali
          علي     | علي     | Ali
          خلف     | خلف     | left behind
          الست    | الست    | the six
          واين    | واين    | Wayne
          فلان    | فلان    | so-and-so
          بي      | بي      | as in BBC
          """)
  void aContentWordIsFoundThatLooksLikeAStopWord(String word, String term, String gloss)
      throws Exception {
    assertThat(streamed(word)).as(gloss).isEqualTo(term + " ");
    assertThat(analyzer.analyze(word).getFirst().terms())
        .as(gloss)
        .containsExactly(new AnalyzedWord.Term(TermLevel.FOLDED, term));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أمام", "امام", "أَمَامَ", "أمـــام", "وأمامه", "إلى", "الى", "ٱلذي", "فی", "أن", "وإن",
            "وان",
        "هنا", "أية", "بأن", "فإن", "وأين", "بأي", "ألست", "وهم", "وهما", "فقد", "خلفه", "تحت",
        "وتحت", "لك", "ولكم", "لعل", "ومهما", "على", "عبر", "مني", "أو", "عندئذ", "إنا"
      })
  void aStopWordHasNoTermsWithOrWithoutHamza(String word) throws Exception {
    assertThat(streamed(word)).isEmpty();
    assertThat(analyzer.analyze(word).getFirst().terms()).isEmpty();
  }

  /** The terms that an index gets of a word, and of the same as part of a hashtag. */
  private String streamed(String word) throws Exception {
    String plain = streamedText(word);
    assertThat(streamedText("#نجاح_" + word)).startsWith("#نجاح_").endsWith(" نجاح " + plain);
    return plain;
  }

  private String streamedText(String text) throws Exception {
    StringBuilder terms = new StringBuilder();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.append(term).append(' ');
      }
      stream.end();
    }
    return terms.toString();
  }
}
