// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import io.fihris.IndexSettings;
import io.fihris.IndexSettings.Verification;
import io.fihris.Limits;
import io.fihris.NewsIndex;
import io.fihris.article.Article;
import io.fihris.benchmarks.collection.CollectionArticle;
import io.fihris.benchmarks.collection.ScoredId;
import io.fihris.benchmarks.system.FihrisSystem.Learning;
import io.fihris.query.NewsQuery;
import io.fihris.search.Candidate;
import io.fihris.search.LearningResult;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A collection in an index of the library. For one thread at a time. */
public final class FihrisIndex implements SystemIndex {
  private static final IndexSettings SETTINGS =
      IndexSettings.DEFAULT
          .withLimits(
              Limits.DEFAULT
                  .withArticleCharacters(10_000_000)
                  .withSearchTime(Duration.ofMinutes(1)))
          .withVerification(Verification.NONE);

  private final NewsIndex index;
  private final ArticleFields fields;
  private final FihrisSystem system;

  private FihrisIndex(NewsIndex index, ArticleFields fields, FihrisSystem system) {
    this.index = index;
    this.fields = fields;
    this.system = system;
  }

  /** A new index in an empty folder. */
  public static FihrisIndex open(Path folder, ArticleFields fields, FihrisSystem system)
      throws IOException {
    return new FihrisIndex(NewsIndex.open(folder, SETTINGS), fields, system);
  }

  @Override
  public void add(List<CollectionArticle> articles) throws IOException {
    index.addAll(articles.stream().filter(this::hasText).map(this::toArticle).toList());
  }

  @Override
  public void finish() throws IOException {
    index.commit();
    if (system.learning() == Learning.LEARNT) {
      learn();
    }
  }

  private void learn() throws IOException {
    LearningResult result = index.learnVariants();
    if (result.ending() != LearningResult.Ending.COMPLETE) {
      throw new IllegalStateException("Learning must be complete to be measured: " + result);
    }
  }

  @Override
  public List<ScoredId> search(String text, int limit) throws IOException {
    return index.search(request(text).withLimit(limit)).hits().stream()
        .map(hit -> new ScoredId(hit.id(), hit.score()))
        .toList();
  }

  /** What is found for a text before it is ranked, with what speaks for each. */
  public List<Candidate> candidates(String text) throws IOException {
    return index.candidates(request(text));
  }

  @Override
  public void close() throws IOException {
    index.close();
  }

  private SearchRequest request(String text) {
    return SearchRequest.of(NewsQuery.ofText(text)).withRanking(system.ranking());
  }

  private boolean hasText(CollectionArticle article) {
    return !fields.joined(article).isBlank();
  }

  private Article toArticle(CollectionArticle article) {
    Article plain = Article.of(article.id(), fields.title(article), fields.text(article));
    return PublicationDate.of(article).map(plain::withPublishedAt).orElse(plain);
  }
}
