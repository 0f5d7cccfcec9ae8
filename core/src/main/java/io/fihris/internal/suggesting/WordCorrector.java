// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import io.fihris.text.EditCosts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the word of the archive that a mistyped word was meant to be.
 *
 * <p>Each word of the archive that is few edits away is weighed as in a noisy channel: by how often
 * it stands in the archive, how likely the edits are ({@link EditCosts}) and how well it goes with
 * the other words ({@link Company}). The best is proposed if it is likely at all, clearly better
 * than the second, and finds what the typed word does not find.
 *
 * <p>The figures below were tuned on headlines of one Saudi archive and the questions of ARCD; see
 * {@code docs/decisions/009-suggestions.md}.
 */
final class WordCorrector {
  private static final int FEWEST_LETTERS = 4;

  /** What edits may cost, for each letter of the word and in all, in hundredths of an edit. */
  private static final int COST_PER_LETTER = 25;

  private static final int MOST_COST = 200;

  /** People seldom mistype the first letter. In hundredths of an edit. */
  private static final int FIRST_LETTER = 20;

  /** How much less likely a word is for each edit. In nats, as all below. */
  private static final double EDIT = 5;

  /** How much the other words' evidence counts. */
  private static final double COMPANY = 0.6;

  /** How likely the best must be, for a word of so many letters; less for each letter more. */
  private static final double LEAST = 0;

  private static final int USUAL_LETTERS = 5;
  private static final double LETTER = 0.8;

  /** How much likelier than the second the best must be. */
  private static final double MARGIN = 0.5;

  /** How many are weighed by the other words too. */
  private static final int WEIGHED = 8;

  /** Letters that conjugate a verb: who types {@code تستقيل} ("she resigns") means no typo. */
  private static final String VERB_LETTERS = "يتنا";

  private final ArchiveWords words;

  WordCorrector(ArchiveWords words) {
    this.words = words;
  }

  /** The word, with its particles, that was meant by a word the archive does not have. */
  Optional<String> correct(String exact, Company company) throws IOException {
    if (exact.length() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    List<Candidate> best = best(exact, company);
    if (best.isEmpty() || !isLikely(best.getFirst(), exact) || !isClear(best)) {
      return Optional.empty();
    }
    Candidate found = best.getFirst();
    boolean gone = words.count(found.key()) == 0;
    return gone || isInflection(exact, found.text()) ? Optional.empty() : Optional.of(shown(found));
  }

  /**
   * A word that may be meant.
   *
   * @param particles as typed, where they were taken off before comparing
   * @param word the rest: a key, or a form of the dictionary with particles of its own
   * @param score how likely it is, in nats
   */
  private record Candidate(String particles, String word, double score) {
    String text() {
      return particles + word;
    }

    String loose() {
      return WordKey.loose(text());
    }

    String key() {
      return particles.isEmpty() ? WordKey.of(word).key() : word;
    }

    Candidate with(double evidence) {
      return new Candidate(particles, word, score + COMPANY * evidence);
    }
  }

  private List<Candidate> best(String exact, Company company) throws IOException {
    Map<String, Candidate> byText = new HashMap<>();
    for (Candidate candidate : candidates(exact)) {
      byText.merge(candidate.loose(), candidate, (a, b) -> a.score() >= b.score() ? a : b);
    }
    byText.remove(WordKey.loose(exact));
    List<Candidate> likeliest =
        byText.values().stream()
            .sorted(Comparator.comparingDouble(Candidate::score).reversed())
            .limit(WEIGHED)
            .toList();
    var weighed = new ArrayList<Candidate>();
    for (Candidate candidate : likeliest) {
      weighed.add(candidate.with(company.evidenceFor(candidate.key())));
    }
    weighed.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return weighed;
  }

  private List<Candidate> candidates(String exact) {
    var candidates = new ArrayList<Candidate>();
    String loose = WordKey.loose(exact);
    words
        .similarForms(loose, mostCost(loose))
        .forEach((form, documents) -> candidates.add(candidate("", form, loose, documents)));
    int particles = WordKey.particles(exact);
    if (particles > 0) {
      String typed = exact.substring(0, particles);
      String rest = loose.substring(particles);
      words
          .similarKeys(rest, mostCost(rest))
          .forEach((key, documents) -> candidates.add(candidate(typed, key, rest, documents)));
    }
    return candidates;
  }

  private static int mostCost(String word) {
    return Math.min(MOST_COST, COST_PER_LETTER * word.length());
  }

  private static Candidate candidate(String particles, String word, String typed, int documents) {
    int cost = EditCosts.distance(typed, word);
    if (EditCosts.replace(typed.charAt(0), word.charAt(0)) != 0) {
      cost += FIRST_LETTER;
    }
    return new Candidate(particles, word, Math.log(documents) - EDIT * cost / EditCosts.EDIT);
  }

  private static boolean isLikely(Candidate best, String exact) {
    return best.score() >= LEAST - LETTER * (exact.length() - USUAL_LETTERS);
  }

  /** Whether no other word, of another stem, is about as likely. */
  private static boolean isClear(List<Candidate> best) {
    String stem = WordKey.stem(best.getFirst().text());
    return best.stream()
        .skip(1)
        .filter(other -> !WordKey.stem(other.text()).equals(stem))
        .noneMatch(other -> best.getFirst().score() - other.score() < MARGIN);
  }

  /** Whether both have one stem, so that each finds the other, or are persons of one verb. */
  private static boolean isInflection(String typed, String meant) {
    String first = WordKey.stem(typed);
    String second = WordKey.stem(meant);
    return first.equals(second)
        || (first.substring(1).equals(second.substring(1))
            && VERB_LETTERS.indexOf(first.charAt(0)) >= 0
            && VERB_LETTERS.indexOf(second.charAt(0)) >= 0);
  }

  /** In the spelling of the archive. */
  private String shown(Candidate found) throws IOException {
    String spelling = Spellings.of(found.key(), words.segments());
    if (!found.particles().isEmpty()) {
      return found.particles() + spelling;
    }
    String own = found.word().substring(0, WordKey.particles(found.word()));
    String shown = own + spelling;
    return WordKey.loose(shown).equals(found.loose()) ? shown : found.word();
  }
}
