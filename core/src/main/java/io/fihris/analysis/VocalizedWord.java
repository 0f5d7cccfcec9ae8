// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import io.fihris.text.FoldingLevel;
import io.fihris.text.Vocalization;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * A word of a query with vowel signs, which prefers texts whose vowels agree.
 *
 * <p>Use it beside the word's other terms, never instead: texts without vowels have no vocalized
 * terms. Partial vowels agree unless they contradict: {@code عَلم} agrees with {@code عَلِمَ} ("he
 * knew") and with {@code عَلَم} ("flag"), not with {@code عِلْم} ("science"). A missing shadda
 * contradicts nothing. The field must have been indexed with {@link
 * AnalysisProfile#withVocalization()}.
 *
 * <pre>{@code
 * Query agreeing = new AutomatonQuery(new Term("text", word.term()), word.agreeing());
 * }</pre>
 *
 * <p>Immutable.
 */
public final class VocalizedWord {
  private final String term;
  private final boolean vocalized;

  private VocalizedWord(String term, boolean vocalized) {
    this.term = term;
    this.vocalized = vocalized;
  }

  /** {@return the vocalized form of one word} */
  public static VocalizedWord of(String word) {
    char[] letters = new char[Vocalization.room(20 * word.length())];
    int end = Vocalization.write(word.toCharArray(), 0, word.length(), letters, 0);
    return end > 0
        ? new VocalizedWord(new String(letters, 0, end), true)
        : new VocalizedWord(FoldingLevel.FOLDED.fold(word), false);
  }

  /** {@return whether the word has any vowel sign} */
  public boolean isVocalized() {
    return vocalized;
  }

  /** {@return the term of level {@link TermLevel#VOCALIZED} that a text gets for this word} */
  public String term() {
    return TermLevel.VOCALIZED.marker() + term;
  }

  /** {@return an automaton that accepts every vocalized term that does not contradict} */
  public Automaton agreeing() {
    List<Automaton> parts = new ArrayList<>();
    parts.add(Automata.makeChar(TermLevel.VOCALIZED.marker()));
    for (int i = 0; i < term.length(); ) {
      parts.add(Automata.makeChar(term.charAt(i)));
      char vowel = 0;
      for (i++; i < term.length() && isSign(term.charAt(i)); i++) {
        vowel = Vocalization.isVowel(term.charAt(i)) ? term.charAt(i) : vowel;
      }
      parts.add(Operations.optional(Automata.makeChar(Vocalization.SHADDA)));
      parts.add(Operations.optional(vowel == 0 ? anyVowel() : Automata.makeChar(vowel)));
    }
    return Operations.determinize(
        Operations.concatenate(parts), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  /** {@return whether no vowel of the two words contradicts} */
  public boolean agrees(VocalizedWord other) {
    return Operations.run(agreeing(), other.term());
  }

  private static boolean isSign(char c) {
    return c == Vocalization.SHADDA || Vocalization.isVowel(c);
  }

  private static Automaton anyVowel() {
    return Operations.union(
        List.of(
            Automata.makeCharRange(Vocalization.FIRST_VOWEL, Vocalization.SHADDA - 1),
            Automata.makeChar(Vocalization.LAST_VOWEL)));
  }

  /** {@return the letters with their signs} */
  @Override
  public String toString() {
    return term;
  }
}
