// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.expanding;

import io.fihris.analysis.TermLevel;
import io.fihris.text.ConsonantSkeleton;
import io.fihris.text.FoldingLevel;
import io.fihris.text.Segmenter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * Automata that accept terms of the index by their spelling.
 *
 * <p>Letters are compared as {@link FoldingLevel#LOOSE} writes them: {@code ة} accepts {@code ه},
 * and {@code ئ} accepts {@code ؤ} and {@code ء}. Stems are in loose spelling already.
 */
final class Spellings {
  private static final char FIRST_LETTER = '\u0621';
  private static final char LAST_LETTER = '\u06D3';
  private static final char LAST_ARABIC = '\u07FF';
  private static final int WORK_LIMIT = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;

  /** A letter or digit of any script up to Arabic; the markers of term levels are neither. */
  private static final Automaton LETTER =
      Operations.union(
          List.of(
              Automata.makeCharRange('0', '9'),
              Automata.makeCharRange('a', 'z'),
              Automata.makeCharRange(0x80, LAST_ARABIC)));

  /** Letters that {@link ConsonantSkeleton} takes out of a stem. */
  private static final Automaton VERB_OR_VOWEL =
      Operations.union("ايوءتن".chars().mapToObj(Automata::makeChar).toList());

  private static final Automaton STEM_MARKER = Automata.makeChar(TermLevel.STEM.marker());

  private static final Automaton PARTICLES =
      Operations.union(Segmenter.particleStacks().stream().map(Automata::makeString).toList());

  private static final Map<String, String> ALIKE = alike();

  private Spellings() {}

  /** Stems that look like any of the patterns. */
  static Automaton stems(List<String> patterns) {
    return deterministic(STEM_MARKER, looksLike(patterns));
  }

  /** Stems of these consonants in this order, with any long vowels and verb letters. */
  static Automaton stemsOfConsonants(String skeleton) {
    var parts = new ArrayList<Automaton>();
    parts.add(STEM_MARKER);
    parts.add(Operations.repeat(VERB_OR_VOWEL));
    for (int i = 0; i < skeleton.length(); i++) {
      parts.add(Automata.makeChar(skeleton.charAt(i)));
      parts.add(Operations.repeat(VERB_OR_VOWEL));
    }
    return deterministic(parts.toArray(new Automaton[0]));
  }

  /** Whole words that look like any of the patterns, behind any particles. */
  static Automaton words(List<String> patterns) {
    return deterministic(PARTICLES, looksLike(patterns));
  }

  /** Whole words that look like any of the patterns. */
  static Automaton wordsAlone(List<String> patterns) {
    return deterministic(looksLike(patterns));
  }

  private static Automaton looksLike(List<String> patterns) {
    return Operations.union(patterns.stream().map(Spellings::looksLike).toList());
  }

  private static Automaton looksLike(String pattern) {
    var parts = new ArrayList<Automaton>();
    pattern
        .codePoints()
        .forEach(
            c ->
                parts.add(
                    switch (c) {
                      case '*' -> Operations.repeat(LETTER);
                      case '?' -> LETTER;
                      default -> letter(c);
                    }));
    return Operations.concatenate(parts);
  }

  /** The letter and those that are the same in loose spelling. */
  private static Automaton letter(int c) {
    return Operations.union(alike(c).codePoints().mapToObj(Automata::makeChar).toList());
  }

  /** The letter and those that are the same in loose spelling; for all of them the same ones. */
  static String alike(int letter) {
    return ALIKE.getOrDefault(loose(letter), Character.toString(letter));
  }

  /** For each letter of loose spelling, the letters of whole words that become it. */
  private static Map<String, String> alike() {
    var alike = new HashMap<String, String>();
    for (int c = FIRST_LETTER; c <= LAST_LETTER; c++) {
      String letter = Character.toString(c);
      if (Character.isLetter(c) && FoldingLevel.FOLDED.fold(letter).equals(letter)) {
        alike.merge(loose(c), letter, String::concat);
      }
    }
    return Map.copyOf(alike);
  }

  private static String loose(int c) {
    return FoldingLevel.LOOSE.fold(Character.toString(c));
  }

  private static Automaton deterministic(Automaton... parts) {
    return Operations.determinize(Operations.concatenate(List.of(parts)), WORK_LIMIT);
  }
}
