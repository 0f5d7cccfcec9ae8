// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.search.WordVariant.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a space more or less makes of a query's words, where the index knows it: {@code
 * أبوظبي} for {@code أبو ظبي} ("Abu Dhabi"), and the reverse.
 */
final class Compounds {
  /** How much a word counts that was written with a space more or less. */
  private static final float WEIGHT = 0.8f;

  /** Words that newspapers join to the next: "servant of", "father of", "mother of", "son of". */
  private static final Set<String> JOINING =
      Set.of("عبد", "ابو", "ابا", "ابي", "بو", "ام", "ابن", "بن", "بنت", "ذو", "ذي", "سان");

  /** Shorter pieces stand in too many words. */
  private static final int MIN_PIECE = 3;

  /** The least letters of what follows a joining word. */
  private static final int MIN_JOINED = 2;

  /** Longer words are no compounds; looking for halves of endless ones would take seconds. */
  private static final int MAX_LETTERS = 40;

  /** A word of more articles than this is a word, not a missing space. */
  private static final int RARE = 3;

  /** What looks like a missing space must stand apart this many times as often as together. */
  private static final int APART = 5;

  /** A joining word and the next stand apart at least this part as often as together. */
  private static final int TOGETHER = 10;

  private static final String PARTICLES = "وفبكل";

  private final WordReader reader;
  private final Vocabulary vocabulary;

  Compounds(WordReader reader, Vocabulary vocabulary) {
    this.reader = reader;
    this.vocabulary = vocabulary;
  }

  void addTo(WordRun run) throws IOException {
    for (int i = 0; i < run.chunkCount(); i++) {
      if (run.isOneWord(i)) {
        addSplits(run, i);
        if (i > 0 && run.isOneWord(i - 1)) {
          addJoin(run, i - 1);
        }
      }
    }
  }

  private void addJoin(WordRun run, int chunk) throws IOException {
    String text = run.chunk(chunk) + run.chunk(chunk + 1);
    for (Member joined : text.length() > MAX_LETTERS ? List.<Member>of() : joined(text)) {
      run.add(chunk, joined);
      run.add(chunk + 1, joined);
    }
  }

  private List<Member> joined(String text) throws IOException {
    List<Member> known = vocabulary.found().joins().get(text);
    if (known == null) {
      List<QueryWord> words = reader.words(text);
      boolean isKnown =
          words.size() == 1 && vocabulary.articlesOfTried(words.getFirst().stem()) > 0;
      known =
          isKnown
              ? List.of(Member.of(words.getFirst().stem(), WEIGHT, Origin.COMPOUND))
              : List.of();
      vocabulary.found().joins().put(text, known);
    }
    return known;
  }

  private void addSplits(WordRun run, int chunk) throws IOException {
    String word = run.word(chunk).folded();
    if (word.length() <= MAX_LETTERS) {
      parts(word).forEach(parts -> run.add(chunk, parts));
    }
  }

  private List<Member> parts(String word) throws IOException {
    List<Member> known = vocabulary.found().parts().get(word);
    if (known == null) {
      known = lookUp(word);
      vocabulary.found().parts().put(word, known);
    }
    return known;
  }

  private List<Member> lookUp(String word) throws IOException {
    var found = new ArrayList<Member>();
    int together = vocabulary.articles(word);
    for (int at = MIN_JOINED; at <= word.length() - MIN_JOINED; at++) {
      boolean joining = joins(word.substring(0, at));
      boolean missing = together <= RARE && at >= MIN_PIECE && word.length() - at >= MIN_PIECE;
      if (joining || missing) {
        int needed = Math.max(1, joining ? together / TOGETHER : APART * together);
        parted(word.substring(0, at), word.substring(at), needed).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static boolean joins(String piece) {
    boolean hasParticle = PARTICLES.indexOf(piece.charAt(0)) >= 0;
    return JOINING.contains(piece) || (hasParticle && JOINING.contains(piece.substring(1)));
  }

  private Optional<Member> parted(String first, String second, int needed) throws IOException {
    if (vocabulary.articlesOfTried(second) < needed) {
      return Optional.empty();
    }
    List<QueryWord> left = reader.words(first);
    List<QueryWord> right = reader.words(second);
    if (left.size() != 1 || right.size() != 1) {
      return Optional.empty();
    }
    List<String> terms = List.of(left.getFirst().stem(), right.getFirst().folded());
    return vocabulary.articlesOfTried(terms.getFirst()) > 0
            && vocabulary.articles(terms, needed) >= needed
        ? Optional.of(new Member(terms, WEIGHT, Origin.COMPOUND))
        : Optional.empty();
  }
}
