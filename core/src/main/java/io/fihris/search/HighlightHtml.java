// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

/** Writes a passage as HTML that can neither add an element to a page nor reorder it. */
final class HighlightHtml {
  private HighlightHtml() {}

  static String of(Highlight.Passage passage) {
    var html = new StringBuilder(passage.text().length() + 32);
    int written = 0;
    for (Highlight.Mark mark : passage.marks()) {
      escape(passage.text(), written, mark.start(), html);
      html.append("<mark>");
      escape(passage.text(), mark.start(), mark.end(), html);
      html.append("</mark>");
      written = mark.end();
    }
    escape(passage.text(), written, passage.text().length(), html);
    return html.toString();
  }

  private static void escape(String text, int from, int until, StringBuilder html) {
    for (int i = from; i < until; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> {
          if (isShown(text, i)) {
            html.append(c);
          }
        }
      }
    }
  }

  /** Not an embedding, override, isolate, control character or half a surrogate pair. */
  private static boolean isShown(String text, int index) {
    char c = text.charAt(index);
    boolean direction = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean noncharacter = c == '\uFFFE' || c == '\uFFFF';
    return !direction && !control && !noncharacter && !isLoneSurrogate(text, index);
  }

  private static boolean isLoneSurrogate(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
