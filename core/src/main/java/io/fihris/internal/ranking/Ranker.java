// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.ranking;

import io.fihris.internal.wording.QueryWord;
import io.fihris.internal.wording.Vocabulary;
import io.fihris.search.Explanation.Contribution;
import io.fihris.search.RankingFeature;
import io.fihris.search.RankingProfile;
import io.fihris.search.Recency;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
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
  private static final int WINDOW = 100;

  /** Half-lives after which an article no longer gains anything worth a second search. */
  private static final int RECENT_HALF_LIVES = 3;

  private static final Comparator<ScoreDoc> BEST_FIRST =
      Comparator.<ScoreDoc>comparingDouble(hit -> -hit.score).thenComparingInt(hit -> hit.doc);

  private final RankingProfile profile;
  private final Instant now;

  /**
   * Ranks as a profile says.
   *
   * @param now from which ages count
   */
  public Ranker(RankingProfile profile, Instant now) {
    this.profile = profile;
    this.now = now;
  }

  /** What counts. */
  public RankingProfile profile() {
    return profile;
  }

  /** How many of the best must be found, or the first of them may not be. */
  public int window() {
    return profile.weighsStemsOnly() && profile.recency().isEmpty() ? 1 : WINDOW;
  }

  /** Finds the best documents of a query by their own scores. */
  @FunctionalInterface
  public interface Search {
    /** The best documents. */
    TopDocs best(Query query) throws IOException;
  }

  /**
   * What is to be ranked: the best of all, and where age counts also the best of recent time, which
   * the best of all times may have pushed out.
   */
  public TopDocs candidates(Search search, Query query) throws IOException {
    TopDocs best = search.best(query);
    Optional<Recency> recency = profile.recency();
    if (recency.isEmpty()) {
      return best;
    }
    Duration recent = recency.get().halfLife().multipliedBy(RECENT_HALF_LIVES);
    Query fromThen = Ages.since(now.minus(recent));
    TopDocs newest =
        search.best(
            new BooleanQuery.Builder().add(query, Occur.MUST).add(fromThen, Occur.FILTER).build());
    return new TopDocs(best.totalHits, union(best.scoreDocs, newest.scoreDocs));
  }

  /** The articles that were found, best first, with their new scores. */
  public TopDocs rank(
      Vocabulary vocabulary, TopDocs found, List<QueryWord> words, double averageWords)
      throws IOException {
    if (found.scoreDocs.length == 0) {
      return found;
    }
    boolean isScored = profile.weighsStemsOnly() || words.isEmpty();
    ScoreDoc[] hits =
        isScored ? found.scoreDocs : scored(vocabulary, found.scoreDocs, words, averageWords);
    if (profile.recency().isPresent()) {
      hits = new Ages(vocabulary.view().getIndexReader(), now).aged(hits, profile.recency().get());
    }
    Arrays.sort(hits, BEST_FIRST);
    return new TopDocs(found.totalHits, hits);
  }

  private static ScoreDoc[] union(ScoreDoc[] first, ScoreDoc[] second) {
    var docs = new ArrayList<ScoreDoc>(List.of(first));
    var known = Arrays.stream(first).mapToInt(hit -> hit.doc).sorted().toArray();
    Stream.of(second).filter(hit -> Arrays.binarySearch(known, hit.doc) < 0).forEach(docs::add);
    return docs.toArray(ScoreDoc[]::new);
  }

  private ScoreDoc[] scored(
      Vocabulary vocabulary, ScoreDoc[] found, List<QueryWord> words, double averageWords)
      throws IOException {
    List<RankedWord> ranked = RankedWord.of(words, vocabulary);
    var scorer = new FeatureScorer(ranked, averageWords);
    var reader = new EvidenceReader(vocabulary, ranked);
    return reader.read(found).stream()
        .map(evidence -> new ScoreDoc(evidence.doc(), score(scorer.features(evidence))))
        .toArray(ScoreDoc[]::new);
  }

  /** What speaks for each of the articles that were found. */
  public Map<Integer, Map<RankingFeature, Double>> features(
      Vocabulary vocabulary, TopDocs found, List<QueryWord> words, double averageWords)
      throws IOException {
    List<RankedWord> ranked = RankedWord.of(words, vocabulary);
    var scorer = new FeatureScorer(ranked, averageWords);
    var features = new LinkedHashMap<Integer, Map<RankingFeature, Double>>();
    for (Evidence one : new EvidenceReader(vocabulary, ranked).read(found.scoreDocs)) {
      double[] values = scorer.features(one);
      features.put(
          one.doc(),
          Arrays.stream(RankingFeature.values())
              .collect(Collectors.toMap(feature -> feature, feature -> values[feature.ordinal()])));
    }
    return features;
  }

  /** What its age leaves of an article's score, in [0, 1]. */
  public double recency(IndexSearcher searcher, ScoreDoc found) throws IOException {
    if (profile.recency().isEmpty()) {
      return 1;
    }
    var whole = new ScoreDoc[] {new ScoreDoc(found.doc, 1)};
    return new Ages(searcher.getIndexReader(), now).aged(whole, profile.recency().get())[0].score;
  }

  /** What each feature adds to the score of one article that was found, greatest first. */
  public List<Contribution> explain(
      Vocabulary vocabulary, ScoreDoc found, List<QueryWord> words, double averageWords)
      throws IOException {
    if (profile.weighsStemsOnly() || words.isEmpty()) {
      return List.of(new Contribution(RankingFeature.STEM, found.score, 1));
    }
    List<RankedWord> ranked = RankedWord.of(words, vocabulary);
    var reader = new EvidenceReader(vocabulary, ranked);
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
