// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.search.WordVariant.Origin;
import java.io.IOException;
import java.util.List;
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
    List<QueryWord> joined = text.length() > MAX_LETTERS ? List.of() : reader.words(text);
    if (joined.size() == 1 && vocabulary.articles(joined.getFirst().stem()) > 0) {
      Member member = Member.of(joined.getFirst().stem(), WEIGHT, Origin.COMPOUND);
      run.add(chunk, member);
      run.add(chunk + 1, member);
    }
  }

  private void addSplits(WordRun run, int chunk) throws IOException {
    String word = run.word(chunk).folded();
    if (word.length() > MAX_LETTERS) {
      return;
    }
    int together = vocabulary.articles(word);
    for (int at = MIN_JOINED; at <= word.length() - MIN_JOINED; at++) {
      boolean joining = joins(word.substring(0, at));
      boolean missing = together <= RARE && at >= MIN_PIECE && word.length() - at >= MIN_PIECE;
      if (joining || missing) {
        int needed = Math.max(1, joining ? together / TOGETHER : APART * together);
        addSplit(run, chunk, word.substring(0, at), word.substring(at), needed);
      }
    }
  }

  private static boolean joins(String piece) {
    boolean hasParticle = PARTICLES.indexOf(piece.charAt(0)) >= 0;
    return JOINING.contains(piece) || (hasParticle && JOINING.contains(piece.substring(1)));
  }

  private void addSplit(WordRun run, int chunk, String first, String second, int needed)
      throws IOException {
    if (vocabulary.articles(second) < needed) {
      return;
    }
    List<QueryWord> left = reader.words(first);
    List<QueryWord> right = reader.words(second);
    if (left.size() == 1 && right.size() == 1) {
      List<String> terms = List.of(left.getFirst().stem(), right.getFirst().folded());
      if (vocabulary.articles(terms.getFirst(), terms.getLast(), needed) >= needed) {
        run.add(chunk, new Member(terms, WEIGHT, Origin.COMPOUND));
      }
    }
  }
}
