// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Passages cut from an article's original text, with the words that matched.
 *
 * @param passages in the order of the text; empty where there is no text
 */
public record Highlight(List<Passage> passages) {
  private static final String BETWEEN_PASSAGES = " … ";

  /** Copies the list. */
  public Highlight {
    passages = List.copyOf(passages);
  }

  /**
   * An unbroken piece of the original text.
   *
   * @param start where it begins in the original text
   * @param text the piece, unchanged
   * @param marks the words that matched, as {@code [start, end)} in {@code text}, ascending, apart
   */
  public record Passage(int start, String text, List<Mark> marks) {
    /** Copies the list. */
    public Passage {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A whole word that matched.
   *
   * @param start first character
   * @param end after the last character
   */
  public record Mark(int start, int end) {}

  /** Whether a word matched. */
  public boolean isMarked() {
    return passages.stream().anyMatch(passage -> !passage.marks().isEmpty());
  }

  /**
   * HTML for a page in any direction: the text escaped, in {@code <bdi>}, matches in {@code
   * <mark>}, passages joined by an ellipsis. Explicit direction marks and control characters of the
   * text are left out, since they could reorder the page around it.
   */
  public String toHtml() {
    return passages.stream()
        .map(HighlightHtml::of)
        .collect(Collectors.joining(BETWEEN_PASSAGES, "<bdi>", "</bdi>"));
  }

  /** The text alone, passages joined by an ellipsis. */
  public String toText() {
    return passages.stream().map(Passage::text).collect(Collectors.joining(BETWEEN_PASSAGES));
  }

  @Override
  public String toString() {
    return toText();
  }
}
