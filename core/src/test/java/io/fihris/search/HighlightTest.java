// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightTest {

  @Test
  void escapesMarkupAndMarksWords() {
    Highlight highlight = one("<script>alert('نفط & غاز')</script>", new Highlight.Mark(15, 18));
    assertThat(highlight.toHtml())
        .isEqualTo(
            "<bdi>&lt;script&gt;alert(&#39;<mark>نفط</mark> &amp; غاز&#39;)&lt;/script&gt;</bdi>");
  }

  @Test
  void leavesOutWhatCouldReorderThePage() {
    Highlight highlight = one("نفط\u202E abc \u2067\u0000\u200E\uD83D", new Highlight.Mark(0, 3));
    assertThat(highlight.toHtml()).isEqualTo("<bdi><mark>نفط</mark> abc \u200E</bdi>");
  }

  @Test
  void joinsPassagesByAnEllipsis() {
    Highlight highlight =
        new Highlight(
            List.of(
                new Highlight.Passage(0, "أول", List.of()),
                new Highlight.Passage(90, "ثان", List.of(new Highlight.Mark(0, 3)))));
    assertThat(highlight.toHtml()).isEqualTo("<bdi>أول … <mark>ثان</mark></bdi>");
    assertThat(highlight.toText()).isEqualTo("أول … ثان");
    assertThat(highlight.isMarked()).isTrue();
  }

  private static Highlight one(String text, Highlight.Mark... marks) {
    return new Highlight(List.of(new Highlight.Passage(0, text, List.of(marks))));
  }
}
