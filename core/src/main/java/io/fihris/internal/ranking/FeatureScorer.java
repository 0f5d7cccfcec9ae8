// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.ranking;

import io.fihris.internal.schema.Fields;
import io.fihris.search.RankingFeature;
import java.util.Arrays;
import java.util.List;

/**
 * Computes the {@link RankingFeature}s of an article from the evidence in it.
 *
 * <p>Every feature is a sum over query words, or over neighbouring pairs of them, of an inverse
 * document frequency times a saturated count, as in BM25 (Robertson and Zaragoza, The Probabilistic
 * Relevance Framework, 2009). For one thread at a time.
 */
final class FeatureScorer {
  /** Words of a lead or body that are its opening; those of the headline before it count too. */
  private static final int OPENING_WORDS = 60;

  /** How many words further apart than in the query neighbours may stand to be near. */
  private static final int NEAR_WORDS = 3;

  /** Words of a passage. */
  private static final int PASSAGE_WORDS = 30;

  /** A position before every text, farther than any distance that counts. */
  private static final int NEVER = -1_000_000;

  private final List<RankedWord> words;
  private final double averageWords;

  private final double[] stems;
  private final double[] spelled;
  private final double[] headline;
  private final double[] headlineSpelled;
  private final double[] opening;
  private final double[] openingSpelled;
  private final double[] near;
  private final double[] adjacent;
  private final int[] lastSeen;
  private final int[] lastSpelled;
  private final double[] lastWeight;
  private double passage;

  FeatureScorer(List<RankedWord> words, double averageWords) {
    this.words = words;
    this.averageWords = averageWords;
    int n = words.size();
    stems = new double[n];
    spelled = new double[n];
    headline = new double[n];
    headlineSpelled = new double[n];
    opening = new double[n];
    openingSpelled = new double[n];
    near = new double[n];
    adjacent = new double[n];
    lastSeen = new int[n];
    lastSpelled = new int[n];
    lastWeight = new double[n];
  }

  /** The features of an article, by {@link RankingFeature#ordinal}. */
  double[] features(Evidence evidence) {
    clear();
    for (int i = 0; i < evidence.count(); i++) {
      count(evidence, i);
    }
    return sum(evidence);
  }

  private void clear() {
    for (double[] counts :
        List.of(
            stems, spelled, headline, headlineSpelled, opening, openingSpelled, near, adjacent)) {
      Arrays.fill(counts, 0);
    }
    Arrays.fill(lastSeen, NEVER);
    Arrays.fill(lastSpelled, NEVER);
    passage = 0;
  }

  private void count(Evidence evidence, int occurrence) {
    int position = evidence.position(occurrence);
    int word = evidence.word(occurrence);
    double weight = evidence.weight(occurrence);
    boolean inHeadline = Fields.isHeadline(position);
    boolean inOpening = !inHeadline && Fields.positionInPart(position) < OPENING_WORDS;
    stems[word] += weight;
    headline[word] += inHeadline ? weight : 0;
    opening[word] += inOpening ? weight : 0;
    countNear(word, position);
    if (evidence.isSpelled(occurrence)) {
      spelled[word]++;
      headlineSpelled[word] += inHeadline ? 1 : 0;
      openingSpelled[word] += inOpening ? 1 : 0;
      countAdjacent(word, position);
      lastSpelled[word] = position;
    }
    lastSeen[word] = position;
    lastWeight[word] = weight;
    passage = Math.max(passage, passageEndingAt(position));
  }

  /** A pair of neighbours is counted under the number of the first, in either order. */
  private void countNear(int word, int position) {
    if (word > 0 && isNear(word, word - 1, position)) {
      near[word - 1]++;
    }
    if (word + 1 < words.size() && isNear(word, word + 1, position)) {
      near[word]++;
    }
  }

  private boolean isNear(int word, int neighbour, int position) {
    int inQuery = Math.abs(words.get(word).position() - words.get(neighbour).position());
    int inArticle = position - lastSeen[neighbour];
    return inArticle > 0 && inArticle <= inQuery + NEAR_WORDS;
  }

  private void countAdjacent(int word, int position) {
    if (word > 0) {
      int inQuery = words.get(word).position() - words.get(word - 1).position();
      adjacent[word - 1] += position - lastSpelled[word - 1] == inQuery ? 1 : 0;
    }
  }

  private double passageEndingAt(int position) {
    double found = 0;
    for (int word = 0; word < lastSeen.length; word++) {
      if (position - lastSeen[word] < PASSAGE_WORDS) {
        found += words.get(word).stemIdf() * lastWeight[word];
      }
    }
    return found;
  }

  private double[] sum(Evidence evidence) {
    var features = new double[RankingFeature.values().length];
    double wanted = 0;
    double found = 0;
    for (int i = 0; i < words.size(); i++) {
      RankedWord word = words.get(i);
      double stem = word.times() * word.stemIdf();
      double folded = spelled[i] == 0 ? 0 : word.times() * word.folded().idf();
      double skeleton = word.times() * word.skeleton().idf();
      add(features, RankingFeature.STEM, stem * byLength(stems[i], evidence));
      add(features, RankingFeature.FOLDED, folded * byLength(spelled[i], evidence));
      add(features, RankingFeature.SKELETON, skeleton * byLength(evidence.skeletons(i), evidence));
      add(features, RankingFeature.HEADLINE, stem * saturated(headline[i]));
      add(features, RankingFeature.HEADLINE_FOLDED, folded * saturated(headlineSpelled[i]));
      add(features, RankingFeature.OPENING, stem * saturated(opening[i]));
      add(features, RankingFeature.OPENING_FOLDED, folded * saturated(openingSpelled[i]));
      if (i + 1 < words.size()) {
        double pair = word.stemIdf() + words.get(i + 1).stemIdf();
        add(features, RankingFeature.NEAR, pair * byLength(near[i], evidence));
        add(features, RankingFeature.ADJACENT, pair * byLength(adjacent[i], evidence));
      }
      wanted += stem;
      found += stem * Math.min(1, stems[i]);
    }
    add(features, RankingFeature.COVERAGE, wanted == 0 ? 0 : found * found / wanted);
    add(features, RankingFeature.PASSAGE, passage);
    return features;
  }

  private double byLength(double count, Evidence evidence) {
    double length = evidence.words() / averageWords;
    return count / (count + TextSimilarity.K1 * (1 - TextSimilarity.B + TextSimilarity.B * length));
  }

  private static double saturated(double count) {
    return count / (count + TextSimilarity.K1);
  }

  private static void add(double[] features, RankingFeature feature, double value) {
    features[feature.ordinal()] += value;
  }
}
