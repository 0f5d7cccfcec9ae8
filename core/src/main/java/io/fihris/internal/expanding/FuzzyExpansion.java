// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.expanding;

import io.fihris.analysis.TermLevel;
import io.fihris.text.EditCosts;
import io.fihris.text.FoldingLevel;
import io.fihris.text.Segmenter;
import io.fihris.text.StemExplanation;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of an index that are spelled nearly like a word, whatever particles stand before the
 * one or the other: {@code الكتاب} with one error finds {@code كتب} and {@code والكتابي} ("the
 * book; he wrote, and the written one").
 *
 * <p>Candidates come from Lucene's Levenshtein automata (Schulz and Mihov, 2002); how likely their
 * errors are is said by {@link EditCosts}.
 */
final class FuzzyExpansion {
  /** In shorter words two errors would leave too little. */
  private static final int MIN_LETTERS_FOR_TWO = 5;

  /** No word of the language is longer; an automaton of two errors would be slow to make. */
  private static final int MAX_LETTERS_FOR_TWO = 20;

  /** The shortest part of a word that is looked for apart from its particles. */
  private static final int MIN_CORE = 3;

  private final TermLookup lookup;
  private final String word;
  private final String core;
  private final int errors;
  private final Map<String, FoundWord> found = new HashMap<>();

  FuzzyExpansion(TermLookup lookup, String text, int errors) {
    this.lookup = lookup;
    this.word = FoldingLevel.FOLDED.fold(text);
    int particles = parts(FoldingLevel.EXACT.fold(text)).particles().length();
    this.core = word.length() - particles < MIN_CORE ? word : word.substring(particles);
    int letters = core.length();
    this.errors = letters < MIN_LETTERS_FOR_TWO || letters > MAX_LETTERS_FOR_TWO ? 1 : errors;
  }

  /** The nearest terms. */
  List<FoundWord> best(int most) throws IOException {
    lookup.forEach(Spellings.near(core, errors), this::measure);
    String particles = word.substring(0, word.length() - core.length());
    if (particles.length() == 1) {
      lookup.forEach(Spellings.nearAlone(word, errors), this::measure);
    }
    var best = new FoundWord.Best(most);
    found.values().forEach(best::add);
    return best.bestFirst();
  }

  /** Notes a word, by its stem where that is all of it but particles: one term for all of them. */
  private void measure(String term, int articles) {
    StemExplanation parts = parts(term);
    String behind = term.substring(parts.particles().length());
    int distance = Math.min(EditCosts.distance(term, word), EditCosts.distance(behind, core));
    if (distance <= errors * EditCosts.EDIT) {
      String name = parts.ending().isEmpty() ? TermLevel.STEM.marker() + parts.stem() : term;
      found.merge(name, new FoundWord(name, articles, distance), FoundWord::joined);
    }
  }

  private static StemExplanation parts(String word) {
    return Segmenter.news().explain(word);
  }
}
