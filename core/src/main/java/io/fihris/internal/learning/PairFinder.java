// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import io.fihris.internal.learning.Contexts.Vector;
import io.fihris.search.WordVariant.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds pairs of akin stems that keep the same company, group by group, so that only the company of
 * one group is in memory. For one thread at a time.
 */
final class PairFinder {
  /** Least similarity; of rare stems less is asked, of frequent ones more. */
  private static final double MIN_SIMILARITY = 0.2;

  private static final int RARE = 20;
  private static final double RARE_FACTOR = 0.8;
  private static final int FREQUENT = 100;
  private static final double FREQUENT_FACTOR = 1.15;

  private final StemCorpus corpus;
  private final Contexts contexts;
  private final PairKinds kinds;
  private final ReviewedPairs reviewed;
  private final LearningProgress progress;
  private final Set<LearntPair> found = new HashSet<>();

  /**
   * @param reviewed what our lexicons say of a pair
   * @param progress is told how far it is
   */
  PairFinder(
      StemCorpus corpus, Contexts contexts, ReviewedPairs reviewed, LearningProgress progress) {
    this.corpus = corpus;
    this.kinds = new PairKinds(corpus::known);
    this.reviewed = reviewed;
    this.contexts = contexts;
    this.progress = progress;
  }

  /** The pairs of some groups of stems, by their letters. */
  List<LearntPair> pairs(List<List<Integer>> groups) {
    for (int i = 0; i < groups.size(); i++) {
      progress.compare(i, groups.size());
      compare(groups.get(i));
    }
    return found.stream()
        .sorted(Comparator.comparing(LearntPair::stem).thenComparing(LearntPair::variant))
        .toList();
  }

  private void compare(List<Integer> group) {
    Map<Integer, Vector> vectors = new HashMap<>();
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        int first = group.get(i);
        int second = group.get(j);
        if (Kinship.areAkin(corpus.stem(first), corpus.stem(second))) {
          double similarity = vector(first, vectors).similarity(vector(second, vectors));
          if (similarity >= threshold(first, second)) {
            pair(corpus.stem(first), corpus.stem(second), similarity).ifPresent(found::add);
          }
        }
      }
    }
  }

  private Vector vector(int stem, Map<Integer, Vector> vectors) {
    return vectors.computeIfAbsent(
        stem,
        missing -> {
          progress.goOn();
          return contexts.of(stem);
        });
  }

  /** Two stems that are one word or of one root, if they are. */
  private Optional<LearntPair> pair(String one, String other, double similarity) {
    if (reviewed.keepApart(one, other)) {
      return Optional.empty();
    }
    Stem first = corpus.known(one.compareTo(other) < 0 ? one : other);
    Stem second = corpus.known(one.compareTo(other) < 0 ? other : one);
    return kind(first, second, similarity)
        .filter(kind -> reviewed.canBe(kind, one, other))
        .map(
            kind ->
                new LearntPair(
                    first.letters(),
                    second.letters(),
                    kind,
                    similarity,
                    first.count(),
                    second.count()));
  }

  /** What a lexicon or the stemmer joins is one word, whatever its letters look like. */
  private Optional<Kind> kind(Stem first, Stem second, double similarity) {
    if (reviewed.join(first.letters(), second.letters())) {
      return Optional.of(Kind.SPELLING);
    }
    Optional<Kind> kind = kinds.kind(first, second, similarity);
    if (!corpus.areJoined(first.letters(), second.letters())) {
      return kind;
    }
    Kind family = first.isVerb() || second.isVerb() ? Kind.INFLECTION : Kind.PLURAL;
    return kind.filter(found -> found != Kind.DERIVATION).or(() -> Optional.of(family));
  }

  private double threshold(int first, int second) {
    int rarer = Math.min(corpus.frequency(first), corpus.frequency(second));
    if (rarer < RARE) {
      return MIN_SIMILARITY * RARE_FACTOR;
    }
    return rarer < FREQUENT ? MIN_SIMILARITY : MIN_SIMILARITY * FREQUENT_FACTOR;
  }
}
