// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.internal.highlighting.MarkedSequence.Place;
import io.fihris.text.StopWords;
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

  @Test
  void marksAPhraseOnlyWhereItsWordsStandTogether() {
    assertThat(phrase(0).title("مجلس كبير والأمن غائب، ثم انعقد مجلس الأمن").toHtml())
        .isEqualTo(
            "<bdi>مجلس كبير والأمن غائب، ثم انعقد <mark>مجلس</mark> <mark>الأمن</mark></bdi>");
    assertThat(phrase(0).title("الأمن قبل مجلس").isMarked()).isFalse();
  }

  @Test
  void marksAPhraseAsFarApartAsItMayBe() {
    String apart = "مجلس كبير الأمن";
    assertThat(phrase(1).title(apart).toHtml())
        .isEqualTo("<bdi><mark>مجلس</mark> كبير <mark>الأمن</mark></bdi>");
    assertThat(phrase(0).title(apart).isMarked()).isFalse();
    assertThat(phrase(1).title("الأمن مجلس").isMarked()).isFalse();
    assertThat(phrase(2).title("الأمن مجلس").isMarked()).isTrue();
  }

  @Test
  void wantsAPhrasesRepeatedWordTwice() {
    var place = new Place(0, List.of("~مجلس"), new MarkedTerm(0, 0));
    var again = new Place(1, List.of("~مجلس"), new MarkedTerm(1, 1));
    var terms = new MarkedTerms(Map.of(), List.of(new MarkedSequence(List.of(place, again), 2)));
    var twice = new Highlighter(StopWords.news(), terms, 1_000);
    assertThat(twice.title("مجلس واحد").isMarked()).isFalse();
    assertThat(twice.title("مجلس بعد مجلس").isMarked()).isTrue();
  }

  private static Highlighter phrase(int slop) {
    var first = new Place(0, List.of("~مجلس"), new MarkedTerm(0, 0));
    var second = new Place(1, List.of("~امن"), new MarkedTerm(1, 1));
    var sequence = new MarkedSequence(List.of(first, second), slop);
    return new Highlighter(StopWords.news(), new MarkedTerms(Map.of(), List.of(sequence)), 1_000);
  }

  private static Highlighter highlighter(Map<String, MarkedTerm> terms, int characters) {
    return new Highlighter(StopWords.news(), new MarkedTerms(terms, List.of()), characters);
  }
}
