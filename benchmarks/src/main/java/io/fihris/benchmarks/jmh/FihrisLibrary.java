// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import io.fihris.IndexSettings;
import io.fihris.NewsIndex;
import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.Hit;
import io.fihris.search.Order;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** This library with default settings: ranking, stored text and highlights included. */
final class FihrisLibrary implements Library {
  private final NewsIndex index;
  private final NewsArchive archive;

  FihrisLibrary(Path folder, NewsArchive archive) throws IOException {
    this.index =
        NewsIndex.open(
            folder, IndexSettings.DEFAULT.withVerification(IndexSettings.Verification.NONE));
    this.archive = archive;
  }

  @Override
  public void add(Iterable<Article> articles) throws IOException {
    index.addAll(articles);
    index.commit();
  }

  @Override
  public List<String> ask(Question question) throws IOException {
    return index.search(request(question)).hits().stream().map(Hit::id).toList();
  }

  private SearchRequest request(Question question) {
    return switch (question) {
      case TERM -> SearchRequest.of(NewsQuery.parse(archive.frequentWords().getFirst()));
      case OR -> SearchRequest.of(NewsQuery.parse(bothWords()));
      case AND -> SearchRequest.of(NewsQuery.parse("+" + bothWords().replace(" ", " +")));
      case PHRASE -> SearchRequest.of(new NewsQuery.Phrase(NewsArchive.RARE_PHRASE, 0));
      case PREFIX -> SearchRequest.of(new NewsQuery.Wildcard(archive.beginning() + "*"));
      case FUZZY -> SearchRequest.of(new NewsQuery.Fuzzy(archive.misspelledWord(), 1));
      case FILTERED ->
          request(Question.OR)
              .withPublishedFrom(archive.publishedAt(archive.size() - archive.size() / 20));
      case NEWEST -> request(Question.OR).withOrder(Order.NEWEST_FIRST);
    };
  }

  private String bothWords() {
    return String.join(" ", archive.frequentWords());
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
