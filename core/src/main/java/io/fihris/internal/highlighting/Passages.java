// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import io.fihris.search.Highlight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses what a snippet shows: the sentences in which most of the query's words stand, cut at
 * white space where they are long. Neighbouring sentences become one passage.
 */
final class Passages {
  /** Most sentences in a snippet. */
  private static final int MAX_SENTENCES = 4;

  /** A sentence is cut to about so many characters. */
  private static final int MAX_LENGTH = 160;

  /** Sentences this far apart, by white space, are neighbours. */
  private static final int MAX_GAP = 4;

  private final String text;
  private final int until;
  private final List<Match> matches;

  /** The passages of the first characters of a text. */
  Passages(String text, int until, List<Match> matches) {
    this.text = text;
    this.until = until;
    this.matches = matches;
  }

  /** How many of the query's words match. */
  int wordCount() {
    long words = 0;
    for (Match match : matches) {
      words |= match.term().wordBit();
    }
    return Long.bitCount(words);
  }

  /** The whole text as one passage. */
  Highlight whole() {
    return new Highlight(text.isEmpty() ? List.of() : List.of(passage(new Span(0, text.length()))));
  }

  /** The best passages; the beginning where nothing matches. */
  Highlight best() {
    var sentences = new Sentences(text, until);
    if (matches.isEmpty()) {
      return beginning(sentences);
    }
    List<Span> chosen =
        choose(Sentence.of(sentences, matches)).stream()
            .sorted(Comparator.comparingInt(sentence -> sentence.span().start()))
            .map(this::cut)
            .toList();
    return new Highlight(joined(chosen).stream().map(this::passage).toList());
  }

  private Highlight beginning(Sentences sentences) {
    int first = 0;
    while (first < until && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    if (first == until) {
      return new Highlight(List.of());
    }
    var sentence = new Sentence(new Span(first, sentences.end(first)), List.of(), 0, 0);
    return new Highlight(List.of(passage(cut(sentence))));
  }

  private static List<Sentence> choose(List<Sentence> sentences) {
    var left = new ArrayList<>(sentences);
    var chosen = new ArrayList<Sentence>();
    long words = 0;
    long forms = 0;
    while (chosen.size() < MAX_SENTENCES && !left.isEmpty()) {
      Sentence best = left.getFirst();
      for (Sentence sentence : left) {
        best = sentence.worth(words, forms) > best.worth(words, forms) ? sentence : best;
      }
      left.remove(best);
      chosen.add(best);
      words |= best.words();
      forms |= best.forms();
    }
    return chosen;
  }

  private Span cut(Sentence sentence) {
    Span span = sentence.span();
    if (span.length() <= MAX_LENGTH) {
      return span;
    }
    int from =
        sentence.matches().isEmpty() ? span.start() : middle(sentence.matches()) - MAX_LENGTH / 2;
    return new Clipping(text).cut(span, from, MAX_LENGTH);
  }

  /** The middle of the run of matches that fits into a passage with most different forms. */
  private static int middle(List<Match> matches) {
    int best = matches.getFirst().start();
    int most = 0;
    for (int first = 0; first < matches.size(); first++) {
      int from = matches.get(first).start();
      long forms = 0;
      for (int i = first; i < matches.size() && matches.get(i).end() - from <= MAX_LENGTH; i++) {
        forms |= matches.get(i).term().formBit();
        if (Long.bitCount(forms) > most) {
          most = Long.bitCount(forms);
          best = (from + matches.get(i).end()) / 2;
        }
      }
    }
    return best;
  }

  /** Pieces with nothing but white space between them, put together. */
  private List<Span> joined(List<Span> spans) {
    var joined = new ArrayList<Span>();
    for (Span span : spans) {
      if (!joined.isEmpty() && isNear(joined.getLast().end(), span.start())) {
        joined.add(new Span(joined.removeLast().start(), span.end()));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private boolean isNear(int end, int start) {
    return start - end <= MAX_GAP && text.substring(end, start).isBlank();
  }

  private Highlight.Passage passage(Span span) {
    var marks = new ArrayList<Highlight.Mark>();
    for (Match match : matches) {
      if (span.holds(match)) {
        marks.add(new Highlight.Mark(match.start() - span.start(), match.end() - span.start()));
      }
    }
    return new Highlight.Passage(span.start(), text.substring(span.start(), span.end()), marks);
  }
}
