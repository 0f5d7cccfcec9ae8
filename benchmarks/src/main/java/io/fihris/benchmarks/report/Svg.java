// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import java.util.Locale;

/** Draws lines, bars and words into an SVG of fixed size; y grows downwards. */
final class Svg {
  private final StringBuilder out = new StringBuilder();

  /** An empty picture with a description for those who cannot see it. */
  Svg(int width, int height, String description) {
    out.append(
        String.format(
            Locale.ROOT,
            "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">",
            width,
            height,
            Html.escape(description)));
  }

  /** A line of a style class, such as {@code grid}. */
  Svg line(String style, double x1, double y1, double x2, double y2) {
    return add(
        String.format(
            Locale.ROOT,
            "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
            style,
            x1,
            y1,
            x2,
            y2));
  }

  /** A filled box with a text shown on hovering. */
  Svg bar(String style, double x, double y, double width, double height, String tip) {
    return add(
        String.format(
            Locale.ROOT,
            "<rect class=\"%s\" x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\"><title>%s</title></rect>",
            style,
            x,
            y,
            width,
            height,
            Html.escape(tip)));
  }

  /** A dot with a text shown on hovering. */
  Svg dot(String style, double x, double y, String tip) {
    return add(
        String.format(
            Locale.ROOT,
            "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"><title>%s</title></circle>",
            style,
            x,
            y,
            Html.escape(tip)));
  }

  /** A line through points, given as {@code x,y x,y}. */
  Svg path(String style, String points) {
    return add(String.format(Locale.ROOT, "<polyline class=\"%s\" points=\"%s\"/>", style, points));
  }

  /** Words; the style class also says how they are aligned. */
  Svg text(String style, double x, double y, String text) {
    return add(
        String.format(
            Locale.ROOT,
            "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>",
            style,
            x,
            y,
            Html.escape(text)));
  }

  /** The finished picture. */
  String finish() {
    return out.append("</svg>\n").toString();
  }

  private Svg add(String element) {
    out.append(element).append('\n');
    return this;
  }
}
