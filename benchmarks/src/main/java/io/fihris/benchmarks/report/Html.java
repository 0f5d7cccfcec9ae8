// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

/** Escapes text for HTML and SVG. */
final class Html {
  private Html() {}

  /**
   * Text that cannot become markup, without control characters and the explicit direction marks
   * that could reorder the page around it.
   */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Html::isShown).forEach(c -> append(c, out));
    return out.toString();
  }

  private static void append(int c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(c);
    }
  }

  private static boolean isShown(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean direction = c == 0x200e || c == 0x200f || c == 0x61c;
    boolean embedding = c >= 0x202a && c <= 0x202e;
    boolean isolate = c >= 0x2066 && c <= 0x2069;
    return !control && !direction && !embedding && !isolate;
  }

  /** Text in its own direction, Arabic set in an Arabic typeface. */
  static String arabic(String text) {
    return "<bdi lang=\"ar\">" + escape(text) + "</bdi>";
  }
}
