// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import io.fihris.internal.suggesting.TypedText.TypedWord;
import io.fihris.query.NewsQuery;
import io.fihris.text.KeyboardLayout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proposes what a query was meant to be, if the archive lacks a word of it: the same keys on the
 * other keyboard, a space less, a space more, or a word a few edits away. For one query each.
 */
final class QueryCorrector {
  /** Shorter texts mean too much on the other keyboard. */
  private static final int FEWEST_KEYS = 3;

  /** Shorter parts are found in too many words. */
  private static final int FEWEST_LETTERS = 3;

  /** A query of more words is no slip of a reader. */
  private static final int MOST_WORDS = 32;

  /** Longer words are none of a language; judging their particles alone takes milliseconds. */
  private static final int MOST_LETTERS = 30;

  /** Of more unknown words than this, the rest is left alone: each is sought among all words. */
  private static final int MOST_CORRECTED = 4;

  private final ArchiveWords words;
  private final Neighbours neighbours;
  private final List<String> texts;
  private final Map<String, String> corrections = new HashMap<>();
  private int corrected;

  private QueryCorrector(ArchiveWords words, Neighbours neighbours, List<String> texts) {
    this.words = words;
    this.neighbours = neighbours;
    this.texts = texts;
  }

  /** The query that was meant; empty where the query is fine, or nothing better is known. */
  static Optional<NewsQuery> correct(NewsQuery query, ArchiveWords words, Neighbours neighbours)
      throws IOException {
    List<String> texts = QueryTexts.of(query);
    if (isTooLong(texts)) {
      return Optional.empty();
    }
    var corrector = new QueryCorrector(words, neighbours, texts);
    corrector.correctAll();
    return corrector.corrections.isEmpty()
        ? Optional.empty()
        : Optional.of(QueryTexts.replace(query, corrector.corrections));
  }

  private static boolean isTooLong(List<String> texts) {
    long words = 0;
    for (String text : texts) {
      List<TypedWord> typed = TypedText.of(text).words();
      words += typed.size();
      if (words > MOST_WORDS || typed.stream().anyMatch(QueryCorrector::isTooLong)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTooLong(TypedWord word) {
    return word.exact().length() > MOST_LETTERS;
  }

  private void correctAll() throws IOException {
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (!corrections.containsKey(text) && !isFine(text) && !joinNeighbour(i)) {
        correct(text).ifPresent(meant -> corrections.put(text, meant));
      }
    }
  }

  /** Whether the archive has each word of a text that it can have. */
  private boolean isFine(String text) {
    return TypedText.of(text).words().stream().allMatch(this::isKnown);
  }

  private boolean isKnown(TypedWord word) {
    return word.isStopWord()
        || word.exact().chars().noneMatch(Character::isLetter)
        || words.isKnown(word.exact());
  }

  /** الانت خابات ("elec tions"): without the space, the archive has the word. */
  private boolean joinNeighbour(int unknown) {
    for (int first = Math.max(0, unknown - 1); first <= unknown; first++) {
      if (first + 1 < texts.size()) {
        String joined = texts.get(first) + texts.get(first + 1);
        List<TypedWord> found = TypedText.of(joined).words();
        if (found.size() == 1 && words.isKnown(found.getFirst().exact())) {
          corrections.put(texts.get(first), joined);
          corrections.put(texts.get(first + 1), "");
          return true;
        }
      }
    }
    return false;
  }

  private Optional<String> correct(String text) throws IOException {
    Optional<String> keys = otherKeyboard(text);
    return keys.isPresent() ? keys : correctWords(text);
  }

  /** hgl[gs: on an Arabic keyboard, المجلس ("the council"). */
  private Optional<String> otherKeyboard(String text) {
    boolean arabic = text.chars().anyMatch(c -> WordKey.isArabic((char) c));
    String meant = arabic ? KeyboardLayout.toLatin(text) : KeyboardLayout.toArabic(text);
    List<TypedWord> found = TypedText.of(meant).words();
    boolean known =
        meant.length() >= FEWEST_KEYS
            && found.size() == 1
            && found.getFirst().exact().length() == meant.length()
            && words.isKnown(found.getFirst().exact());
    return known && !meant.equals(text) ? Optional.of(meant) : Optional.empty();
  }

  private Optional<String> correctWords(String text) throws IOException {
    var meant = new StringBuilder(text);
    List<TypedWord> typed = TypedText.of(text).words();
    boolean changed = false;
    for (TypedWord word : typed.reversed()) {
      if (corrected < MOST_CORRECTED && !isKnown(word)) {
        corrected++;
        Optional<String> correction = correctWord(word.exact());
        changed |= correction.isPresent();
        correction.ifPresent(found -> meant.replace(word.start(), word.end(), found));
      }
    }
    return changed ? Optional.of(meant.toString()) : Optional.empty();
  }

  private Optional<String> correctWord(String exact) throws IOException {
    Optional<String> parted = part(exact);
    return parted.isPresent()
        ? parted
        : new WordCorrector(words).correct(exact, new Company(words, otherKeys()));
  }

  /** مجلسالأمن: with a space between, two words that stand side by side in the archive. */
  private Optional<String> part(String exact) throws IOException {
    for (int at = exact.length() - FEWEST_LETTERS; at >= FEWEST_LETTERS; at--) {
      String first = exact.substring(0, at);
      String second = exact.substring(at);
      if (words.isKnown(first) && words.isKnown(second) && neighbours.meet(first, second)) {
        return Optional.of(first + " " + second);
      }
    }
    return Optional.empty();
  }

  private List<String> otherKeys() {
    var keys = new ArrayList<String>();
    for (String text : texts) {
      for (TypedWord word : TypedText.of(text).words()) {
        if (!word.isStopWord() && words.isKnown(word.exact())) {
          keys.add(WordKey.of(WordKey.folded(word.exact())).key());
        }
      }
    }
    return keys;
  }
}
