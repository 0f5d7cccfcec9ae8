// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.ranking;

import io.fihris.internal.wording.QueryWord;
import io.fihris.search.Explanation.Contribution;
import io.fihris.search.RankingFeature;
import io.fihris.search.RankingProfile;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/**
 * Orders the best articles of a search anew, by all features of a profile.
 *
 * <p>Finding scores by stems alone, which Lucene can do without looking at most articles. What
 * costs more is then read for the best of them only.
 */
public final class Ranker {
  /** Articles ordered anew at least; twice as many measured alike. */
  public static final int WINDOW = 100;

  private final RankingProfile profile;

  /** Ranks as a profile says. */
  public Ranker(RankingProfile profile) {
    this.profile = profile;
  }

  /** The articles that were found, best first, with their new scores. */
  public TopDocs rank(
      IndexSearcher searcher, TopDocs found, List<QueryWord> words, double averageWords)
      throws IOException {
    if (profile.isPlain() || words.isEmpty() || found.scoreDocs.length == 0) {
      return found;
    }
    List<RankedWord> ranked = RankedWord.of(words, searcher);
    var scorer = new FeatureScorer(ranked, averageWords);
    var reader = new EvidenceReader(searcher.getIndexReader(), ranked);
    ScoreDoc[] hits =
        reader.read(found.scoreDocs).stream()
            .map(evidence -> new ScoreDoc(evidence.doc(), score(scorer.features(evidence))))
            .toArray(ScoreDoc[]::new);
    Arrays.sort(
        hits,
        Comparator.<ScoreDoc>comparingDouble(hit -> -hit.score).thenComparingInt(hit -> hit.doc));
    return new TopDocs(found.totalHits, hits);
  }

  /** What each feature adds to the score of one article that was found, greatest first. */
  public List<Contribution> explain(
      IndexSearcher searcher, ScoreDoc found, List<QueryWord> words, double averageWords)
      throws IOException {
    if (profile.isPlain() || words.isEmpty()) {
      return List.of(new Contribution(RankingFeature.STEM, found.score, 1));
    }
    List<RankedWord> ranked = RankedWord.of(words, searcher);
    var reader = new EvidenceReader(searcher.getIndexReader(), ranked);
    Evidence evidence = reader.read(new ScoreDoc[] {found}).getFirst();
    double[] features = new FeatureScorer(ranked, averageWords).features(evidence);
    return Arrays.stream(RankingFeature.values())
        .map(
            feature ->
                new Contribution(feature, features[feature.ordinal()], profile.weight(feature)))
        .filter(contribution -> contribution.points() > 0)
        .sorted(Comparator.comparingDouble(Contribution::points).reversed())
        .toList();
  }

  private float score(double[] features) {
    double score = 0;
    for (RankingFeature feature : RankingFeature.values()) {
      score += profile.weight(feature) * features[feature.ordinal()];
    }
    return (float) score;
  }
}
