// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import io.fihris.internal.highlighting.Marker.Match;
import io.fihris.search.Highlight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses what a snippet shows: the sentences in which most of the query's words stand, cut at
 * white space where they are long.
 */
public final class Passages {
  /** Most passages in a snippet. */
  private static final int MAX_PASSAGES = 4;

  /** A passage of a snippet is cut to about so many characters. */
  private static final int PASSAGE_LENGTH = 160;

  private static final String SENTENCE_ENDS = ".!?\u061F\u061B\n";

  private final String text;
  private final List<Match> matches;

  private record Sentence(int start, int end, List<Match> matches) {
    /** What it shows that is not yet shown: words count most, then forms of words. */
    int worth(Set<Integer> shownWords, Set<Integer> shownForms) {
      Set<Integer> words = words();
      Set<Integer> forms = forms();
      int all = words.size();
      words.removeAll(shownWords);
      forms.removeAll(shownForms);
      return 10_000 * words.size() + 100 * forms.size() + Math.min(99, all);
    }

    Set<Integer> words() {
      return matches.stream().map(match -> match.term().word()).collect(Collectors.toSet());
    }

    Set<Integer> forms() {
      return matches.stream().map(match -> match.term().form()).collect(Collectors.toSet());
    }
  }

  private Passages(String text, List<Match> matches) {
    this.text = text;
    this.matches = matches;
  }

  /** The whole text as one passage. */
  public static Highlight whole(String text, List<Match> matches) {
    if (text.isEmpty()) {
      return new Highlight(List.of());
    }
    return new Highlight(List.of(new Passages(text, matches).passage(0, text.length(), matches)));
  }

  /** The best passages of a text; its beginning where nothing matches. */
  public static Highlight best(String text, List<Match> matches) {
    return new Highlight(new Passages(text, matches).best());
  }

  private List<Highlight.Passage> best() {
    List<Sentence> sentences = sentences();
    if (matches.isEmpty()) {
      return sentences.stream().limit(1).map(this::cut).toList();
    }
    var left = new ArrayList<>(sentences);
    left.removeIf(sentence -> sentence.matches().isEmpty());
    var chosen = new ArrayList<Sentence>();
    Set<Integer> words = new HashSet<>();
    Set<Integer> forms = new HashSet<>();
    while (chosen.size() < MAX_PASSAGES && !left.isEmpty()) {
      Sentence next = left.getFirst();
      for (Sentence sentence : left) {
        next = sentence.worth(words, forms) > next.worth(words, forms) ? sentence : next;
      }
      left.remove(next);
      chosen.add(next);
      words.addAll(next.words());
      forms.addAll(next.forms());
    }
    chosen.sort(Comparator.comparingInt(Sentence::start));
    return chosen.stream().map(this::cut).toList();
  }

  private List<Sentence> sentences() {
    var sentences = new ArrayList<Sentence>();
    int next = 0;
    int start = 0;
    for (int end = 1; end <= text.length(); end++) {
      if (end < text.length() && !isBoundary(end)) {
        continue;
      }
      int first = next;
      while (next < matches.size() && matches.get(next).start() < end) {
        next++;
      }
      if (!text.substring(start, end).isBlank()) {
        sentences.add(new Sentence(start, end, matches.subList(first, next)));
      }
      start = end;
    }
    return sentences;
  }

  /** A sentence ends after its mark where white space follows: neither in 3.5 nor in a.m. */
  private boolean isBoundary(int index) {
    char before = text.charAt(index - 1);
    return before == '\n'
        || (SENTENCE_ENDS.indexOf(before) >= 0 && Character.isWhitespace(text.charAt(index)));
  }

  private Highlight.Passage cut(Sentence sentence) {
    int start = sentence.start();
    int end = sentence.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end - start > PASSAGE_LENGTH) {
      int middle =
          sentence.matches().isEmpty() ? start : densest(sentence.matches()) - PASSAGE_LENGTH / 2;
      start = afterSpace(Math.max(start, Math.min(middle, end - PASSAGE_LENGTH)), start);
      end = beforeSpace(Math.min(end, start + PASSAGE_LENGTH), end);
    }
    return passage(start, end, sentence.matches());
  }

  /** The middle of the run of matches that fits into a passage with most different forms. */
  private static int densest(List<Match> matches) {
    int best = matches.getFirst().start();
    long most = 0;
    for (int i = 0; i < matches.size(); i++) {
      int from = matches.get(i).start();
      List<Match> near =
          matches.subList(i, matches.size()).stream()
              .takeWhile(match -> match.end() - from <= PASSAGE_LENGTH)
              .toList();
      long different = near.stream().map(match -> match.term().form()).distinct().count();
      if (different > most) {
        most = different;
        best = (from + near.getLast().end()) / 2;
      }
    }
    return best;
  }

  /** The first character of a word at or before an index, but not before the sentence. */
  private int afterSpace(int index, int sentenceStart) {
    int at = index;
    while (at > sentenceStart && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The end of a word at or after an index, but not behind the sentence. */
  private int beforeSpace(int index, int sentenceEnd) {
    int at = index;
    while (at < sentenceEnd && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private Highlight.Passage passage(int start, int end, List<Match> candidates) {
    List<Highlight.Mark> marks =
        candidates.stream()
            .filter(match -> match.start() >= start && match.end() <= end)
            .map(match -> new Highlight.Mark(match.start() - start, match.end() - start))
            .toList();
    return new Highlight.Passage(start, text.substring(start, end), marks);
  }
}
