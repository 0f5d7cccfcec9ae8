// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.expanding;

import io.fihris.analysis.TermLevel;
import io.fihris.text.EditCosts;
import io.fihris.text.EditDistance;
import io.fihris.text.FoldingLevel;
import io.fihris.text.Segmenter;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/**
 * The words of an index that are spelled nearly like a word, whatever particles stand before the
 * one or the other: {@code الكتاب} with one error finds {@code كتب} and {@code والكتابي} ("the
 * book; he wrote, and the written one").
 *
 * <p>Candidates come from {@link NearWords}; how likely their errors are is said by {@link
 * EditCosts}.
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
  private final EditDistance fromWord;
  private final EditDistance fromCore;
  private final Map<String, FoundWord> found = new HashMap<>();

  FuzzyExpansion(TermLookup lookup, String text, int errors) {
    this.lookup = lookup;
    this.word = FoldingLevel.FOLDED.fold(text);
    int particles = Segmenter.news().explain(FoldingLevel.EXACT.fold(text)).particles().length();
    this.core = word.length() - particles < MIN_CORE ? word : word.substring(particles);
    int letters = core.length();
    this.errors = letters < MIN_LETTERS_FOR_TWO || letters > MAX_LETTERS_FOR_TWO ? 1 : errors;
    this.fromWord = new EditDistance(word, this.errors * EditCosts.EDIT);
    this.fromCore = new EditDistance(core, this.errors * EditCosts.EDIT);
  }

  /** The nearest terms. */
  List<FoundWord> best(int most) throws IOException {
    lookup.forEach(NearWords.behindParticles(core, errors), this::measure);
    if (word.length() - core.length() == 1) {
      lookup.forEach(NearWords.alone(word, errors), this::measure);
    }
    var best = new FoundWord.Best(most);
    found.values().forEach(best::add);
    return best.bestFirst();
  }

  /** Notes a word, by its stem where that is all of it but particles: one term for all of them. */
  private void measure(BytesRef term, int articles) {
    char[] letters = term.utf8ToString().toCharArray();
    int cuts = Segmenter.news().segment(letters, 0, letters.length);
    int distance =
        Math.min(
            fromWord.to(letters, 0, letters.length),
            fromCore.to(letters, Segmenter.particles(cuts), letters.length));
    if (distance <= errors * EditCosts.EDIT) {
      String name = Segmenter.endings(cuts) == 0 ? stem(letters, cuts) : new String(letters);
      found.merge(name, new FoundWord(name, articles, distance), FoundWord::joined);
    }
  }

  private static String stem(char[] word, int cuts) {
    char[] stem = new char[1 + word.length + Segmenter.MAX_FAMILY];
    stem[0] = TermLevel.STEM.marker();
    int end = Segmenter.news().writeStem(word, 0, word.length, cuts, stem, 1);
    return new String(stem, 0, end);
  }
}
