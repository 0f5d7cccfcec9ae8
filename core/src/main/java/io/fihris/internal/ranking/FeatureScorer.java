// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.ranking;

import io.fihris.internal.schema.Fields;
import io.fihris.search.Explanation.Agreement;
import io.fihris.search.RankingFeature;
import java.util.Arrays;
import java.util.List;

/**
 * Computes the {@link RankingFeature}s of an article from the evidence in it.
 *
 * <p>Nearly every feature is a sum over query words of an inverse document frequency times a
 * saturated count, as in BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework,
 * 2009). Nearness is that of Büttcher, Clarke and Lushman (Term Proximity Scoring, 2006): two words
 * of the query with none between them count by the inverse square of their distance. For one thread
 * at a time.
 */
final class FeatureScorer {
  /** A query word counts less the later it stands: by a factor e after so many words. */
  private static final double OPENING_WORDS = 20;

  /** From here on a word is not in the opening: it would count less than a hundredth. */
  private static final int OPENING_END = 100;

  /** How fast further occurrences in the opening count less. */
  private static final double OPENING_K1 = 0.6;

  /** In a query of more words than this, stems count more, in proportion to its length. */
  private static final double LONG_QUERY_WORDS = 5;

  /** In a query of more words than this, so do headlines: it retells the news, as they do. */
  private static final double VERY_LONG_QUERY_WORDS = 8;

  /** Words farther apart are not near. */
  private static final int NEAR_WORDS = 50;

  /** Words of a passage. */
  private static final int PASSAGE_WORDS = 60;

  /** In a small archive every word is frequent, and its vowels tell no less. */
  private static final double LEAST_IDF_OF_VOWELS = 1;

  /** A position before every text, farther than any distance that counts. */
  private static final int NEVER = -1_000_000;

  private static final double[] OPENING = new double[OPENING_END];

  static {
    Arrays.setAll(OPENING, position -> Math.exp(-position / OPENING_WORDS));
  }

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
  private final int[] lastSpelled;
  private final PassageWindow passage;
  private int lastWord;
  private int lastPosition;

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
    lastSpelled = new int[n];
    passage = new PassageWindow(n, PASSAGE_WORDS);
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
    Arrays.fill(stems, 0);
    Arrays.fill(spelled, 0);
    Arrays.fill(headline, 0);
    Arrays.fill(headlineSpelled, 0);
    Arrays.fill(opening, 0);
    Arrays.fill(openingSpelled, 0);
    Arrays.fill(near, 0);
    Arrays.fill(adjacent, 0);
    Arrays.fill(lastSpelled, NEVER);
    passage.clear();
    lastWord = -1;
    lastPosition = NEVER;
  }

  private void count(Evidence evidence, int occurrence) {
    int position = evidence.position(occurrence);
    int word = evidence.word(occurrence);
    double weight = evidence.weight(occurrence);
    boolean isSpelled = evidence.isSpelled(occurrence);
    stems[word] += weight;
    spelled[word] += isSpelled ? 1 : 0;
    if (Fields.isHeadline(position)) {
      headline[word] += weight;
      headlineSpelled[word] += isSpelled ? 1 : 0;
    } else if (Fields.positionInPart(position) < OPENING_END) {
      double share = OPENING[Fields.positionInPart(position)];
      opening[word] += share * weight;
      openingSpelled[word] += isSpelled ? share : 0;
    }
    countNear(word, position);
    if (isSpelled) {
      countAdjacent(word, position);
    }
    passage.add(word, position, weight * words.get(word).stemIdf());
  }

  private void countNear(int word, int position) {
    int distance = position - lastPosition;
    if (lastWord >= 0 && lastWord != word && distance > 0 && distance < NEAR_WORDS) {
      double nearness = 1.0 / (distance * distance);
      near[word] += nearness * words.get(lastWord).stemIdf();
      near[lastWord] += nearness * words.get(word).stemIdf();
    }
    lastWord = word;
    lastPosition = position;
  }

  private void countAdjacent(int word, int position) {
    if (word > 0) {
      int inQuery = words.get(word).position() - words.get(word - 1).position();
      adjacent[word - 1] += position - lastSpelled[word - 1] == inQuery ? 1 : 0;
    }
    lastSpelled[word] = position;
  }

  private double[] sum(Evidence evidence) {
    var features = new double[RankingFeature.values().length];
    double length = evidence.words() / averageWords;
    double wanted = 0;
    double found = 0;
    for (int i = 0; i < words.size(); i++) {
      RankedWord word = words.get(i);
      double stem = word.times() * word.stemIdf();
      double folded = spelled[i] == 0 ? 0 : word.times() * word.folded().idf();
      double skeleton = word.times() * word.skeleton().idf();
      add(features, RankingFeature.STEM, stem * byLength(stems[i], length));
      add(features, RankingFeature.FOLDED, folded * byLength(spelled[i], length));
      add(features, RankingFeature.SKELETON, skeleton * byLength(evidence.skeletons(i), length));
      add(features, RankingFeature.HEADLINE, stem * saturated(headline[i]));
      add(features, RankingFeature.HEADLINE_FOLDED, folded * saturated(headlineSpelled[i]));
      add(features, RankingFeature.OPENING, stem * early(opening[i]));
      add(features, RankingFeature.OPENING_FOLDED, folded * early(openingSpelled[i]));
      add(features, RankingFeature.NEAR, Math.min(1, stem) * byLength(near[i], length));
      if (i + 1 < words.size()) {
        double pair = word.stemIdf() + words.get(i + 1).stemIdf();
        add(features, RankingFeature.ADJACENT, pair * byLength(adjacent[i], length));
      }
      add(features, RankingFeature.VOWELS, vowels(word, evidence.vowels(i)));
      wanted += stem;
      found += stem * Math.min(1, stems[i]);
    }
    add(features, RankingFeature.COVERAGE, wanted == 0 ? 0 : found * found / wanted);
    features[RankingFeature.STEM.ordinal()] *= longer(LONG_QUERY_WORDS);
    features[RankingFeature.HEADLINE.ordinal()] *= longer(VERY_LONG_QUERY_WORDS);
    features[RankingFeature.HEADLINE_FOLDED.ordinal()] *= longer(VERY_LONG_QUERY_WORDS);
    add(features, RankingFeature.PASSAGE, passage.best());
    add(features, RankingFeature.BREVITY, Math.log1p(1 / length));
    return features;
  }

  /** How many times the query is as long as one of so many words, at least once. */
  private double longer(double many) {
    return Math.max(1, words.size() / many);
  }

  private double vowels(RankedWord word, Agreement agreement) {
    double idf = word.vowels().isEmpty() ? 0 : Math.max(LEAST_IDF_OF_VOWELS, word.stemIdf());
    double unit = idf / words.size();
    return switch (agreement) {
      case AGREES -> 2 * unit;
      case UNSAID -> unit;
      case CONTRADICTS -> 0;
    };
  }

  private static double byLength(double count, double length) {
    return count / (count + TextSimilarity.K1 * (1 - TextSimilarity.B + TextSimilarity.B * length));
  }

  private static double saturated(double count) {
    return count / (count + TextSimilarity.K1);
  }

  private static double early(double count) {
    return count / (count + OPENING_K1);
  }

  private static void add(double[] features, RankingFeature feature, double value) {
    features[feature.ordinal()] += value;
  }
}
