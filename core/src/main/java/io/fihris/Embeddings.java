// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import io.fihris.article.Article;
import io.fihris.internal.vectors.Meaning;
import io.fihris.internal.vectors.VectorSize;
import io.fihris.search.Order;
import io.fihris.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives articles and requests the vectors they lack.
 *
 * @param embedder the user's, if there is one
 * @param size of the index's vectors
 */
record Embeddings(Optional<Embedder> embedder, VectorSize size) {

  /** The articles, each with a vector if there is an embedder. */
  List<Article> complete(List<Article> articles) {
    List<Article> complete = embedder.isEmpty() ? articles : embedded(articles);
    complete.forEach(this::check);
    return complete;
  }

  /** Refuses an article whose vector does not fit the index. */
  void check(Article article) {
    article.vector().ifPresent(vector -> size.require(vector, "article " + article.id()));
  }

  /**
   * The request, with the vector of its query where it needs one.
   *
   * @throws IllegalArgumentException if it needs one and there is no embedder
   */
  SearchRequest complete(SearchRequest request) {
    if (request.fusion().isEmpty() || request.order() != Order.RELEVANCE) {
      return request;
    }
    request.vector().ifPresent(vector -> size.check(vector, "the request"));
    String text = Meaning.text(request.query());
    if (request.vector().isPresent() || text.isBlank()) {
      return request;
    }
    Embedder model =
        embedder.orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No vector to fuse with (give the request one, or IndexSettings an Embedder):"
                        + " query "
                        + request.query()));
    SearchRequest complete = request.withVector(vectors(model, List.of(text)).getFirst());
    complete.vector().ifPresent(vector -> size.check(vector, "the request"));
    return complete;
  }

  private List<Article> embedded(List<Article> articles) {
    List<Article> without =
        articles.stream().filter(article -> article.vector().isEmpty()).toList();
    if (without.isEmpty()) {
      return articles;
    }
    List<float[]> found =
        vectors(embedder.orElseThrow(), without.stream().map(Embeddings::text).toList());
    var complete = new ArrayList<Article>(articles.size());
    var next = found.iterator();
    for (Article article : articles) {
      complete.add(article.vector().isPresent() ? article : article.withVector(next.next()));
    }
    return complete;
  }

  private static String text(Article article) {
    return Stream.of(article.title(), article.lead(), article.body())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static List<float[]> vectors(Embedder embedder, List<String> texts) {
    List<float[]> vectors = embedder.embed(texts);
    if (vectors.size() != texts.size()) {
      throw new IllegalStateException(
          "Embedder must return one vector a text: "
              + vectors.size()
              + " for "
              + texts.size()
              + " texts");
    }
    return vectors;
  }
}
