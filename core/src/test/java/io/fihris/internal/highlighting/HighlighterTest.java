// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.analysis.ArabicNewsAnalyzer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HighlighterTest {
  private static final String FILLER = "وهذه جملة عن الطقس لا شأن لها بما نبحث عنه هنا. ";

  private final Highlighter highlighter =
      highlighter(Map.of("~وزير", new MarkedTerm(0, 0), "~اقتصاد", new MarkedTerm(1, 1)), 1_000);

  @Test
  void marksWholeWordsOfTheTitle() {
    assertThat(highlighter.title("والوزيرُ في دمشق").toHtml())
        .isEqualTo("<bdi><mark>والوزيرُ</mark> في دمشق</bdi>");
  }

  @Test
  void keepsMarksWithTheLigatureBeforeThem() {
    String word = "\uFDFA\u0651";
    String term = "الله";
    Highlighter finds = highlighter(Map.of(term, new MarkedTerm(0, 0)), 1_000);
    assertThat(finds.title("عم" + word + "ان").toHtml())
        .isEqualTo("<bdi>عم<mark>" + word + "</mark>ان</bdi>");
  }

  @Test
  void choosesTheSentenceThatShowsMostWords() {
    String body = FILLER + "تكلم الوزير. " + FILLER + "تكلم الوزير عن الاقتصاد. " + FILLER;
    assertThat(highlighter.snippet("", body).passages().getLast().text())
        .isEqualTo("تكلم الوزير عن الاقتصاد.");
  }

  @Test
  void putsNeighboursIntoOnePassage() {
    String body = FILLER + "تكلم الوزير أولا. وعاد الوزير ثانيا. " + FILLER;
    assertThat(highlighter.snippet("", body).toText())
        .isEqualTo("تكلم الوزير أولا. وعاد الوزير ثانيا.");
  }

  @Test
  void showsTheLeadWhereItHoldsMoreOfTheQuery() {
    String both = "الوزير يعرض خطة الاقتصاد";
    String one = "عرض الوزير خطته.";
    assertThat(highlighter.snippet(both, one).toText()).isEqualTo(both);
    assertThat(highlighter.snippet(one, both).toText()).isEqualTo(both);
  }

  @Test
  void beginsWithTheBeginningWhereNothingMatches() {
    assertThat(highlighter.snippet("", " \n" + FILLER.repeat(9)).toText())
        .isEqualTo(FILLER.strip());
    assertThat(highlighter.snippet("مقدمة", FILLER).toText()).isEqualTo("مقدمة");
    assertThat(highlighter.snippet("", " ").passages()).isEmpty();
  }

  @Test
  void looksNoFurtherThanItMay() {
    String far = FILLER.repeat(30) + "الوزير";
    assertThat(highlighter.snippet("", far).isMarked()).isFalse();
    assertThat(highlighter(Map.of("~وزير", new MarkedTerm(0, 0)), 3).title("وزيرستان").isMarked())
        .isFalse();
  }

  @Test
  void showsALongSentenceInPart() {
    String body = "كلمة ".repeat(500) + "الوزير " + "كلمة ".repeat(500);
    String snippet =
        highlighter(Map.of("~وزير", new MarkedTerm(0, 0)), 10_000).snippet("", body).toText();
    assertThat(snippet).contains("الوزير").hasSizeBetween(150, 200);
  }

  private static Highlighter highlighter(Map<String, MarkedTerm> terms, int characters) {
    return new Highlighter(new ArabicNewsAnalyzer(), new MarkedTerms(terms, List.of()), characters);
  }
}
