// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import java.util.List;

/** A text, or the piece of it with most matched words, as HTML with those words marked. */
final class MarkedText {
  private MarkedText() {}

  /** The whole text. */
  static String whole(String text, List<MatchedWords.Word> words) {
    return between(0, text.length(), text, words);
  }

  /** About {@code length} characters where most matched words stand, cut between words. */
  static String snippet(String text, List<MatchedWords.Word> words, int length) {
    if (text.length() <= length) {
      return whole(text, words);
    }
    int start = wordStart(text, densest(words, length));
    int end = Math.min(text.length(), start + length);
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return (start > 0 ? "… " : "")
        + between(start, end, text, words)
        + (end < text.length() ? " …" : "");
  }

  private static int densest(List<MatchedWords.Word> words, int length) {
    int best = 0;
    long most = 0;
    for (MatchedWords.Word first : words) {
      long inside =
          words.stream()
              .filter(w -> w.start() >= first.start() && w.end() <= first.start() + length)
              .count();
      if (inside > most) {
        most = inside;
        best = first.start();
      }
    }
    return best;
  }

  /** Goes back over up to three words, for context. */
  private static int wordStart(String text, int from) {
    int start = from;
    for (int word = 0; word < 3 && start > 0; word++) {
      start--;
      while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
        start--;
      }
    }
    return start;
  }

  private static String between(int start, int end, String text, List<MatchedWords.Word> words) {
    StringBuilder out = new StringBuilder("<bdi lang=\"ar\">");
    int done = start;
    for (MatchedWords.Word word : words) {
      if (word.start() >= done && word.end() <= end) {
        out.append(Html.escape(text.substring(done, word.start()))).append("<mark>");
        out.append(Html.escape(text.substring(word.start(), word.end()))).append("</mark>");
        done = word.end();
      }
    }
    return out.append(Html.escape(text.substring(done, end))).append("</bdi>").toString();
  }
}
