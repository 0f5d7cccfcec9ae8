// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.output;

import io.fihris.search.Highlight;
import java.util.stream.Collectors;

/** How matches are marked for people: in colour on a terminal, in square brackets elsewhere. */
public enum Marks {
  /** Bold and yellow. */
  COLOURS("\u001B[1;33m", "\u001B[0m"),
  /** Brackets: Arabic newspapers use guillemets for quotations. */
  BRACKETS("[", "]");

  private static final String BETWEEN_PASSAGES = " … ";

  private final String open;
  private final String close;

  Marks(String open, String close) {
    this.open = open;
    this.close = close;
  }

  /** The marks that suit the standard output; a set NO_COLOR means brackets. */
  public static Marks ofOutput() {
    boolean colour =
        Terminal.OUT.isPresent() && System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
    return colour ? COLOURS : BRACKETS;
  }

  /** A highlight on one line. */
  public String of(Highlight highlight) {
    return highlight.passages().stream()
        .map(this::of)
        .collect(Collectors.joining(BETWEEN_PASSAGES));
  }

  /** One marked text on a line. */
  public String word(String text) {
    return open + line(text) + close;
  }

  private String of(Highlight.Passage passage) {
    var marked = new StringBuilder();
    int written = 0;
    for (Highlight.Mark mark : passage.marks()) {
      marked.append(line(passage.text().substring(written, mark.start())));
      marked.append(word(passage.text().substring(mark.start(), mark.end())));
      written = mark.end();
    }
    return marked.append(line(passage.text().substring(written))).toString();
  }

  /** Text that can neither steer a terminal nor reorder or break its line. */
  public static String line(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ")
        .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "");
  }
}
