// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.ranking;

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
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.TotalHits.Relation;

/**
 * Orders the best articles of a search anew, by all features of a profile.
 *
 * <p>Finding scores by stems alone, which Lucene can do without looking at most articles. What
 * costs more is then read for the best of them only.
 */
public final class Ranker {
  /** Articles ordered anew at least; twice as many measured alike. */
  private static final int WINDOW = 100;

  /** Of these so many come first whatever their scores; with fewer the first ten are worse. */
  private static final int FIRST = 40;

  /**
   * So many at most come first: the articles behind the first forty whose score is this part of the
   * best one's or more. All others stay behind, since hardly any of them rises to the first ten.
   * Measured on five query sets: {@code docs/decisions/017-cost-of-a-search.md}.
   */
  private static final int MOST_FIRST = 60;

  private static final float PART_OF_BEST = 0.6f;

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

  /** How many of the best must be found, or so many of them may not be. */
  public int window(int best) {
    if (profile.recency().isPresent()) {
      return WINDOW;
    }
    if (profile.weighsStemsOnly()) {
      return 1;
    }
    return best <= FIRST ? MOST_FIRST : WINDOW;
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

  /**
   * The articles that were found with their new scores, best first.
   *
   * @param best how many are wanted; the scores and the order of the others are not those that they
   *     have where more are wanted
   */
  public TopDocs rank(TopDocs found, RankedQuery query, int best) throws IOException {
    ScoreDoc[] hits = found.scoreDocs;
    if (hits.length == 0) {
      return found;
    }
    if (profile.recency().isPresent()) {
      return new TopDocs(found.totalHits, aged(hits, query, profile.recency().get()));
    }
    if (profile.weighsStemsOnly() || query.words().isEmpty()) {
      return new TopDocs(found.totalHits, bestFirst(hits));
    }
    var scorer = new ArticleScorer(profile, query);
    int end = endOfFirst(hits);
    ScoreDoc[] ranked = bestFirst(scorer.scored(Arrays.copyOf(hits, end), best));
    ScoreDoc[] behind = Arrays.copyOfRange(hits, end, hits.length);
    if (best > end && behind.length > 0) {
      behind = below(ranked[end - 1], bestFirst(scorer.scored(behind, best)));
    }
    return new TopDocs(found.totalHits, joined(ranked, behind));
  }

  private ScoreDoc[] aged(ScoreDoc[] hits, RankedQuery query, Recency recency) throws IOException {
    boolean isScored = profile.weighsStemsOnly() || query.words().isEmpty();
    ScoreDoc[] scored =
        isScored ? hits : new ArticleScorer(profile, query).scored(hits, hits.length);
    IndexReader reader = query.vocabulary().view().getIndexReader();
    return bestFirst(new Ages(reader, now).aged(scored, recency));
  }

  /** How many of those that were found, best first, come first whatever speaks for the others. */
  private static int endOfFirst(ScoreDoc[] found) {
    int most = Math.min(MOST_FIRST, found.length);
    int end = Math.min(FIRST, most);
    while (end < most && found[end].score >= PART_OF_BEST * found[0].score) {
      end++;
    }
    return end;
  }

  private static ScoreDoc[] bestFirst(ScoreDoc[] hits) {
    Arrays.sort(hits, BEST_FIRST);
    return hits;
  }

  /** No hit has a greater score than one before it. */
  private static ScoreDoc[] below(ScoreDoc last, ScoreDoc[] hits) {
    for (ScoreDoc hit : hits) {
      hit.score = Math.min(hit.score, Math.nextDown(last.score));
    }
    return hits;
  }

  private static ScoreDoc[] joined(ScoreDoc[] first, ScoreDoc[] behind) {
    return Stream.concat(Arrays.stream(first), Arrays.stream(behind)).toArray(ScoreDoc[]::new);
  }

  private static ScoreDoc[] union(ScoreDoc[] first, ScoreDoc[] second) {
    var docs = new ArrayList<ScoreDoc>(List.of(first));
    var known = Arrays.stream(first).mapToInt(hit -> hit.doc).sorted().toArray();
    Stream.of(second).filter(hit -> Arrays.binarySearch(known, hit.doc) < 0).forEach(docs::add);
    return docs.toArray(ScoreDoc[]::new);
  }

  /** What speaks for each of the articles that were found. */
  public Map<Integer, Map<RankingFeature, Double>> features(TopDocs found, RankedQuery query)
      throws IOException {
    var features = new LinkedHashMap<Integer, Map<RankingFeature, Double>>();
    new ArticleScorer(profile, query)
        .features(found.scoreDocs)
        .forEach((doc, values) -> features.put(doc, byFeature(values)));
    return features;
  }

  private static Map<RankingFeature, Double> byFeature(double[] values) {
    return Arrays.stream(RankingFeature.values())
        .collect(Collectors.toMap(feature -> feature, feature -> values[feature.ordinal()]));
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
  public List<Contribution> explain(ScoreDoc found, RankedQuery query) throws IOException {
    if (profile.weighsStemsOnly() || query.words().isEmpty()) {
      return List.of(new Contribution(RankingFeature.STEM, found.score, 1));
    }
    var one = new TopDocs(new TotalHits(1, Relation.EQUAL_TO), new ScoreDoc[] {found});
    return features(one, query).getOrDefault(found.doc, Map.of()).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            feature ->
                new Contribution(
                    feature.getKey(), feature.getValue(), profile.weight(feature.getKey())))
        .filter(contribution -> contribution.points() > 0)
        .sorted(Comparator.comparingDouble(Contribution::points).reversed())
        .toList();
  }
}
