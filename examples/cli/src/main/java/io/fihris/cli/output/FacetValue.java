// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.output;

import io.fihris.article.Article;
import io.fihris.search.Hit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many hits have a value.
 *
 * @param value such as a publisher
 * @param count hits that have it
 */
public record FacetValue(String value, long count) {
  /** The values of source and section among hits, most frequent first. */
  public static Map<String, List<FacetValue>> among(List<Hit> hits) {
    var facets = new java.util.LinkedHashMap<String, List<FacetValue>>();
    facets.put("source", valuesOf(hits, Article::source));
    facets.put("section", valuesOf(hits, Article::section));
    return facets;
  }

  private static List<FacetValue> valuesOf(
      List<Hit> hits, Function<Article, Optional<String>> component) {
    return hits.stream()
        .map(Hit::article)
        .flatMap(article -> component.apply(article).stream())
        .collect(Collectors.groupingBy(value -> value, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> new FacetValue(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value))
        .toList();
  }
}
