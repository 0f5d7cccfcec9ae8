// SPDX-License-Identifier: Apache-2.0
package io.fihris.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every program answers its question. */
class QuickstartTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void findsTheArticleAndMarksItsWords(@TempDir Path folder) throws IOException {
    IndexAndSearch.run(folder, out);
    assertThat(printed()).startsWith("article-1 ").contains("<mark>القوات</mark>");
    assertThat(printed()).doesNotContain("article-2");
  }

  @Test
  void showsOneMonthOfOneSectionNewestFirst() throws IOException {
    FilterAndOrder.run(out);
    assertThat(printed().lines().map(line -> line.substring(0, 10)))
        .containsExactly("2024-03-25", "2024-03-04");
  }

  @Test
  void countsByFacetsAndShowsEachHitOnOnePage() throws IOException {
    FacetsAndPages.run(out);
    assertThat(printed().lines())
        .containsExactly(
            "source [FacetCount[value=صحيفة الخليج, count=3], FacetCount[value=صحيفة النيل,"
                + " count=1]]",
            "month [FacetCount[value=2024-02, count=1], FacetCount[value=2024-03, count=2]]",
            "[gulf-3, gulf-2]",
            "[gulf-1]");
  }

  @Test
  void marksWordsAndEscapesTheRest() throws IOException {
    HighlightForWeb.run(out);
    assertThat(printed()).contains("<mark>المدارس</mark>").contains("&lt;script&gt;");
    assertThat(printed()).doesNotContain("<script>");
  }

  @Test
  void findsAPluralInAnIndexOfLucenesOwn() throws IOException {
    AnalyzerOnly.run(out);
    assertThat(printed().strip()).isEqualTo("افتتاح الجامعات والمكتبات");
  }

  @Test
  void learnsTwoSpellingsOfOneName() throws IOException {
    LearnInTheBackground.run(out);
    assertThat(printed()).contains("COMPLETE").contains("تشارلينزي").contains("kind=SPELLING");
  }

  @Test
  void showsEachStoryOnce() throws IOException {
    FoldStories.run(out);
    assertThat(printed().lines())
        .containsExactly("forecast also in []", "agency also in [paper]", "related: forecast");
  }

  @Test
  void findsByMeaning() throws IOException {
    SearchByMeaning.run(out);
    assertThat(printed().lines()).containsExactly("فيضان النهر", "المياه تغمر القرى");
  }

  @Test
  void completesAWordTypedWithoutItsHamza() throws IOException {
    SuggestWhileTyping.run(out);
    assertThat(printed().strip()).isEqualTo("أسعار 2");
  }

  @Test
  @Timeout(30)
  void findsWhatWasPublishedAMomentAgo(@TempDir Path folder)
      throws IOException, InterruptedException {
    LongRunningService.run(folder, out);
    assertThat(printed().strip()).isEqualTo("[flood]");
  }

  @Test
  void findsBehindAnArticleAndTellsWhatWasIgnored() throws IOException {
    AskInTheQueryLanguage.run(out);
    assertThat(printed().lines())
        .containsExactly(
            "<bdi>معرض <mark>الكتاب</mark></bdi>", "a word has 1 or 2 spelling errors: غاز~9");
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
