// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.ranking;

import io.fihris.search.RankingFeature;
import io.fihris.search.RankingProfile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.search.ScoreDoc;

/**
 * Scores articles by all features of a profile. What vowel signs say stands in the texts alone, and
 * reading these costs more than all else; so they are read only where the best are at stake. For
 * one query and one thread at a time.
 */
final class ArticleScorer {
  private final double[] weights = new double[RankingFeature.values().length];
  private final List<RankedWord> words;
  private final EvidenceReader evidence;
  private final VowelReader vowels;
  private final FeatureScorer features;

  /** An article with its score, or with the most that its score can be. */
  private record Scored(Evidence evidence, float score) {
    ScoreDoc hit() {
      return new ScoreDoc(evidence.doc(), score);
    }
  }

  ArticleScorer(RankingProfile profile, RankedQuery query) throws IOException {
    for (RankingFeature feature : RankingFeature.values()) {
      weights[feature.ordinal()] = profile.weight(feature);
    }
    words = RankedWord.of(query.words(), query.vocabulary());
    evidence = new EvidenceReader(query.vocabulary(), words);
    vowels = new VowelReader(query.vocabulary().view().getIndexReader(), words);
    features = new FeatureScorer(words, query.averageWords());
  }

  /**
   * The same articles with their scores. So many best ones are scored to the end; the others get no
   * less than they are worth, and less than any of those.
   */
  ScoreDoc[] scored(ScoreDoc[] found, int best) throws IOException {
    List<Evidence> all = evidence.read(found);
    return vowels.readsAny() ? scoredWithVowels(all, best) : scored(all);
  }

  private ScoreDoc[] scored(List<Evidence> all) {
    var hits = new ScoreDoc[all.size()];
    for (int i = 0; i < hits.length; i++) {
      hits[i] = new ScoreDoc(all.get(i).doc(), score(all.get(i)));
    }
    return hits;
  }

  private ScoreDoc[] scoredWithVowels(List<Evidence> all, int best) throws IOException {
    List<Scored> atMost = atMost(all);
    var hits = new ScoreDoc[atMost.size()];
    var bestScores = new PriorityQueue<Float>();
    for (int i = 0; i < hits.length; i++) {
      Scored scored = atMost.get(i);
      boolean isBelow = bestScores.size() == best && scored.score() < bestScores.element();
      if (!isBelow) {
        vowels.read(scored.evidence());
        scored = new Scored(scored.evidence(), score(scored.evidence()));
        bestScores.add(scored.score());
      }
      if (bestScores.size() > best) {
        bestScores.remove();
      }
      hits[i] = scored.hit();
    }
    return hits;
  }

  /** What the scores are if all vowel signs agree, greatest first. */
  private List<Scored> atMost(List<Evidence> all) {
    var scored = new ArrayList<Scored>(all.size());
    for (Evidence one : all) {
      vowels.expectAgreement(one);
      scored.add(new Scored(one, score(one)));
    }
    scored.sort(Comparator.comparingDouble((Scored one) -> -one.score()));
    return scored;
  }

  private float score(Evidence one) {
    double[] values = features.features(one);
    double score = 0;
    for (int feature = 0; feature < weights.length; feature++) {
      score += weights[feature] * values[feature];
    }
    return (float) score;
  }

  /** What speaks for each article, by {@link RankingFeature#ordinal}, in the order of documents. */
  Map<Integer, double[]> features(ScoreDoc... found) throws IOException {
    var all = new LinkedHashMap<Integer, double[]>();
    for (Evidence one : evidence.read(found)) {
      vowels.read(one);
      all.put(one.doc(), features.features(one));
    }
    return all;
  }
}
