// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.expanding;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Accepts the words that have the first letter of a word and few errors, alone or behind any
 * particles. Letters that {@link Spellings} takes for one are one.
 *
 * <p>Lucene's Levenshtein automaton (Schulz and Mihov, 2002) knows the word; the particles are a
 * trie before it. Where a particle begins like the word, both ways are followed at once: a state of
 * the answer is a set of nodes and states (Rabin and Scott, 1959). Figures: {@code
 * docs/decisions/007-expanding-words.md}. For one word each.
 */
final class NearWords {
  /** Of no word. */
  private static final int OTHER_CHARACTER = Character.MAX_CODE_POINT;

  private final ParticleTrie particles;
  private final Automaton word;
  private final int[] letters;

  /** Where a state of the word leads with each letter, and with any other character. */
  private final int[][] steps;

  private final Utf8Automaton written;
  private final Map<BitSet, Integer> known = new HashMap<>();
  private final ArrayDeque<BitSet> open = new ArrayDeque<>();

  private NearWords(String text, int errors, ParticleTrie particles) {
    this.particles = particles;
    // Letters that are one have one name, by which the automaton knows them.
    var names = new TreeMap<Integer, Integer>();
    particles.letters().forEach(letter -> names.put(letter, letter));
    var named = new StringBuilder();
    for (int letter : text.codePoints().toArray()) {
      String alike = Spellings.alike(letter);
      named.appendCodePoint(alike.codePointAt(0));
      alike.codePoints().forEach(other -> names.put(other, alike.codePointAt(0)));
    }
    this.word = levenshtein(named.toString(), errors);
    this.letters = names.keySet().stream().mapToInt(letter -> letter).toArray();
    this.steps = steps(names);
    this.written = new Utf8Automaton(letters);
  }

  /** Words near this one. */
  static CompiledAutomaton alone(String text, int errors) {
    return new NearWords(text, errors, ParticleTrie.NO_PARTICLES).compiled();
  }

  /** Words near this one, behind any particles. */
  static CompiledAutomaton behindParticles(String text, int errors) {
    return new NearWords(text, errors, ParticleTrie.OF_NEWS).compiled();
  }

  private static Automaton levenshtein(String text, int errors) {
    int first = text.offsetByCodePoints(0, 1);
    return new LevenshteinAutomata(text.substring(first), true)
        .toAutomaton(errors, text.substring(0, first));
  }

  private int[][] steps(SortedMap<Integer, Integer> names) {
    int[][] steps = new int[word.getNumStates()][letters.length + 1];
    for (int state = 0; state < steps.length; state++) {
      int letter = 0;
      for (int name : names.values()) {
        steps[state][letter++] = word.step(state, name);
      }
      steps[state][letter] = word.step(state, OTHER_CHARACTER);
    }
    return steps;
  }

  private CompiledAutomaton compiled() {
    var start = new BitSet();
    start.set(0);
    state(start);
    int[] targets = new int[letters.length + 1];
    while (!open.isEmpty()) {
      BitSet from = open.remove();
      for (int letter = 0; letter <= letters.length; letter++) {
        targets[letter] = state(behind(from, letter));
      }
      written.connect(known.getOrDefault(from, Utf8Automaton.NOWHERE), targets);
    }
    return written.compiled();
  }

  /** The number of a set of nodes of the trie and, above them, states of the word. */
  private int state(BitSet set) {
    if (set.isEmpty()) {
      return Utf8Automaton.NOWHERE;
    }
    Integer state = known.get(set);
    if (state == null) {
      state = written.state(isAccepted(set));
      known.put(set, state);
      open.add(set);
    }
    return state;
  }

  private boolean isAccepted(BitSet set) {
    return set.stream()
        .anyMatch(at -> at >= particles.size() && word.isAccept(at - particles.size()));
  }

  private BitSet behind(BitSet from, int letter) {
    var behind = new BitSet();
    for (int at = from.nextSetBit(0); at >= 0; at = from.nextSetBit(at + 1)) {
      if (at >= particles.size()) {
        read(at - particles.size(), letter, behind);
        continue;
      }
      int next = letter < letters.length ? particles.next(at, letters[letter]) : ParticleTrie.NONE;
      if (next != ParticleTrie.NONE) {
        behind.set(next);
      }
      if (particles.isEnd(at)) {
        read(0, letter, behind);
      }
    }
    return behind;
  }

  private void read(int state, int letter, BitSet behind) {
    int next = steps[state][letter];
    if (next >= 0) {
      behind.set(particles.size() + next);
    }
  }
}
