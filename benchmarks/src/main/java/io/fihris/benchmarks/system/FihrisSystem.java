// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import io.fihris.IndexSettings;
import io.fihris.IndexSettings.Verification;
import io.fihris.Limits;
import io.fihris.NewsIndex;
import io.fihris.analysis.ArabicNewsAnalyzer;
import io.fihris.article.Article;
import io.fihris.benchmarks.collection.CollectionArticle;
import io.fihris.benchmarks.collection.ScoredId;
import io.fihris.query.NewsQuery;
import io.fihris.search.RankingProfile;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;

/**
 * This library through its public front door, with default settings but one: a search may take a
 * minute, so that a busy machine does not change what is found.
 *
 * <p>Where titles are not indexed, the article has none. A topic's words are taken as they stand,
 * as a search box for headlines does: {@code -} is a dash and not an operator.
 *
 * @param name in reports
 * @param ranking how hits are ranked; {@link RankingProfile#RELEVANCE} is the library's default
 * @param learning whether variants are learnt from the articles once they are indexed
 */
public record FihrisSystem(String name, RankingProfile ranking, Learning learning)
    implements SearchSystem {
  /** What follows indexing. */
  public enum Learning {
    /** {@link NewsIndex#learnVariants}, as the command {@code fihris learn} does. */
    LEARNT,
    /** Nothing. */
    UNLEARNT
  }

  private static final IndexSettings SETTINGS =
      IndexSettings.DEFAULT
          .withLimits(
              Limits.DEFAULT
                  .withArticleCharacters(10_000_000)
                  .withSearchTime(Duration.ofMinutes(1)))
          .withVerification(Verification.NONE);

  @Override
  public String describe() {
    return "Fihris through NewsIndex, "
        + switch (learning) {
          case LEARNT -> "after index and learn";
          case UNLEARNT -> "after index, nothing learnt";
        }
        + ", ranking "
        + ranking;
  }

  @Override
  public SystemIndex newIndex(Path folder, ArticleFields fields) throws IOException {
    return new Index(NewsIndex.open(folder, SETTINGS), fields, this);
  }

  @Override
  public Optional<Analyzer> analyzer() {
    return Optional.of(new ArabicNewsAnalyzer());
  }

  private record Index(NewsIndex index, ArticleFields fields, FihrisSystem system)
      implements SystemIndex {
    @Override
    public void add(List<CollectionArticle> articles) throws IOException {
      index.addAll(
          articles.stream().filter(this::hasText).map(article -> toArticle(article)).toList());
    }

    @Override
    public void finish() throws IOException {
      index.commit();
      if (system.learning == Learning.LEARNT) {
        index.learnVariants();
      }
    }

    @Override
    public List<ScoredId> search(String text, int limit) throws IOException {
      SearchRequest request =
          SearchRequest.of(NewsQuery.ofText(text)).withLimit(limit).withRanking(system.ranking);
      return index.search(request).hits().stream()
          .map(hit -> new ScoredId(hit.id(), hit.score()))
          .toList();
    }

    @Override
    public void close() throws IOException {
      index.close();
    }

    private boolean hasText(CollectionArticle article) {
      return !fields.joined(article).isBlank();
    }

    private Article toArticle(CollectionArticle article) {
      Article plain = Article.of(article.id(), fields.title(article), fields.text(article));
      return PublicationDate.of(article).map(plain::withPublishedAt).orElse(plain);
    }
  }
}
