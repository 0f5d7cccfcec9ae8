// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.search.Highlight;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What holds for every highlight whatever: of its HTML, its passages and its marks. */
final class SnippetLaw {
  private static final Set<String> OURS = Set.of("bdi", "mark");
  private static final char LAM = '\u0644';
  private static final String ALEFS = "\u0622\u0623\u0625\u0627\u0671";

  private SnippetLaw() {}

  /** Fails where a highlight of one of these texts breaks the law. */
  static void check(Highlight highlight, List<String> sources) {
    checkHtml(highlight);
    for (Highlight.Passage passage : highlight.passages()) {
      String source =
          sources.stream()
              .filter(text -> text.startsWith(passage.text(), passage.start()))
              .findFirst()
              .orElseThrow(() -> new AssertionError("Not of the source: " + passage));
      int end = passage.start() + passage.text().length();
      assertThat(canCut(source, passage.start()) && canCut(source, end))
          .as("cuts between letters only: %s", passage)
          .isTrue();
      checkMarks(passage, source);
    }
  }

  private static void checkHtml(Highlight highlight) {
    Element body = Jsoup.parseBodyFragment(highlight.toHtml()).body();
    assertThat(body.children()).as("one element in all").hasSize(1);
    assertThat(body.ownText()).as("no text outside").isBlank();
    for (Element element : body.select("body *")) {
      assertThat(OURS).contains(element.normalName());
      assertThat(element.attributesSize()).as("attributes of %s", element).isZero();
      String parent = element.normalName().equals("mark") ? "bdi" : "body";
      assertThat(element.parent().normalName()).isEqualTo(parent);
    }
    int marks = highlight.passages().stream().mapToInt(passage -> passage.marks().size()).sum();
    assertThat(body.select("mark")).hasSize(marks);
    assertThat(body.wholeText()).isEqualTo(shown(highlight.toText()));
  }

  /** A text without what could reorder a page, and without what is no character at all. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .filter(c -> c < 0x202A || c > 0x202E)
        .filter(c -> c < 0x2066 || c > 0x2069)
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .filter(c -> !Character.isISOControl(c) || c == '\n' || c == '\t')
        .filter(c -> c != 0xFFFE && c != 0xFFFF)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static void checkMarks(Highlight.Passage passage, String source) {
    int behind = 0;
    for (Highlight.Mark mark : passage.marks()) {
      assertThat(mark.start()).as("marks apart in %s", passage).isGreaterThanOrEqualTo(behind);
      assertThat(mark.end()).isGreaterThan(mark.start());
      behind = mark.end();
      int start = passage.start() + mark.start();
      int end = passage.start() + mark.end();
      assertThat(isInsideWord(source, start) || isInsideWord(source, end))
          .as("a whole word: <%s> in %s", source.substring(start, end), passage)
          .isFalse();
    }
  }

  /** Whether letters of one script, or digits, stand on both sides, or a mark stands behind. */
  private static boolean isInsideWord(String text, int index) {
    if (index == 0 || index == text.length()) {
      return false;
    }
    int before = text.codePointBefore(index);
    int after = text.codePointAt(index);
    boolean letters = isLetter(before) && isLetter(after);
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    boolean sameScript =
        Character.UnicodeScript.of(before) == Character.UnicodeScript.of(after)
            && Character.UnicodeScript.of(before) == Character.UnicodeScript.ARABIC;
    return digits
        || (letters && sameScript)
        || (Character.isLetter(before) && isMark(after))
        || !canCut(text, index);
  }

  /** U+FDFA and U+FDFB are phrases of several words. */
  private static boolean isLetter(int c) {
    return Character.isLetter(c) && c != 0xFDFA && c != 0xFDFB;
  }

  /** Not between the halves of a surrogate pair, a letter and its marks, or lam and alef. */
  private static boolean canCut(String text, int index) {
    if (index == 0 || index == text.length()) {
      return true;
    }
    char before = text.charAt(index - 1);
    char after = text.charAt(index);
    boolean parted = Character.isLetter(before) && isMark(after);
    boolean ligature = before == LAM && ALEFS.indexOf(after) >= 0;
    return !Character.isSurrogatePair(before, after) && !parted && !ligature;
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
