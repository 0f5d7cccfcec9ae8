// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

import io.fihris.benchmarks.collection.ScoredId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * One topic's hits in rank order, each with its grade, beside all judgments of the topic. It is all
 * that a {@link Measure} looks at.
 *
 * <p>Hits are ranked as trec_eval ranks them: by score, compared as a 32-bit float, descending;
 * equal scores by article id, descending. Grades of 1 and more are relevant, 0 is judged not
 * relevant, negative grades count as not judged. Immutable.
 */
public final class JudgedRanking {
  /** Stands for a hit that nobody judged. */
  private static final int UNJUDGED = -1;

  private static final Comparator<ScoredId> TREC_ORDER =
      Comparator.<ScoredId>comparingDouble(hit -> (float) hit.score())
          .thenComparing(ScoredId::id)
          .reversed();

  private final int[] grades;
  private final int[] ideal;
  private final int judgedNotRelevant;

  private JudgedRanking(int[] grades, int[] ideal, int judgedNotRelevant) {
    this.grades = grades;
    this.ideal = ideal;
    this.judgedNotRelevant = judgedNotRelevant;
  }

  /** Ranks a topic's hits and looks up their grades. */
  public static JudgedRanking of(List<ScoredId> hits, Map<String, Integer> judgments) {
    int[] grades =
        ranked(hits).stream()
            .mapToInt(hit -> Math.max(UNJUDGED, judgments.getOrDefault(hit.id(), UNJUDGED)))
            .toArray();
    int[] ascending =
        judgments.values().stream()
            .mapToInt(Integer::intValue)
            .filter(g -> g > 0)
            .sorted()
            .toArray();
    int notRelevant = (int) judgments.values().stream().filter(grade -> grade == 0).count();
    return new JudgedRanking(grades, reversed(ascending), notRelevant);
  }

  /** The hits in trec_eval's order: by score descending, then by id descending. */
  public static List<ScoredId> ranked(List<ScoredId> hits) {
    return hits.stream().sorted(TREC_ORDER).toList();
  }

  /** How many hits there are. */
  public int size() {
    return grades.length;
  }

  /** The gain of the hit at {@code rank}, counted from 0: its grade if relevant, otherwise 0. */
  public int gain(int rank) {
    return Math.max(0, grades[rank]);
  }

  /** Whether the hit at {@code rank}, counted from 0, is relevant. */
  public boolean isRelevant(int rank) {
    return grades[rank] > 0;
  }

  /** Whether the hit at {@code rank}, counted from 0, was judged. */
  public boolean isJudged(int rank) {
    return grades[rank] != UNJUDGED;
  }

  /** How many articles are relevant, found or not. */
  public int relevant() {
    return ideal.length;
  }

  /** How many articles were judged not relevant, found or not. */
  public int judgedNotRelevant() {
    return judgedNotRelevant;
  }

  /** The grade at {@code rank} of the best possible ranking, counted from 0; 0 beyond its end. */
  public int idealGain(int rank) {
    return rank < ideal.length ? ideal[rank] : 0;
  }

  /** How many of the first {@code depth} hits are relevant. */
  public int relevantIn(int depth) {
    return (int) Arrays.stream(grades, 0, Math.min(depth, size())).filter(g -> g > 0).count();
  }

  private static int[] reversed(int[] values) {
    int[] result = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      result[i] = values[values.length - 1 - i];
    }
    return result;
  }
}
