// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.output;

import io.fihris.article.Article;
import io.fihris.search.Cursor;
import io.fihris.search.FacetCount;
import io.fihris.search.Hit;
import io.fihris.search.SearchResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code search --json}: the answer under names that scripts rely on; absent values are null. */
public final class SearchJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private SearchJson() {}

  /**
   * The answer as one JSON object.
   *
   * @param query as it was asked
   */
  public static String of(String query, SearchResult result) {
    ObjectNode answer = MAPPER.createObjectNode();
    answer.put("query", query);
    answer.put("count", result.count());
    answer.put("exactCount", result.exactCount());
    answer.put("millis", Math.round(result.took().toNanos() / 1e3) / 1e3);
    put(answer, "didYouMean", result.didYouMean().map(Object::toString));
    ArrayNode hits = answer.putArray("hits");
    result.hits().forEach(hit -> put(hit, hits.addObject()));
    if (result.facets().isEmpty()) {
      answer.putNull("facets");
    } else {
      put(result.facets(), answer.putObject("facets"));
    }
    put(answer, "nextCursor", result.nextCursor().map(Cursor::text));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer);
  }

  private static void put(Hit hit, ObjectNode object) {
    Article article = hit.article();
    object.put("id", hit.id());
    object.put("score", hit.score());
    object.put("titleHtml", hit.title().toHtml());
    object.put("snippetHtml", hit.snippet().toHtml());
    put(object, "source", article.source());
    put(object, "section", article.section());
    put(object, "publishedAt", article.publishedAt().map(Object::toString));
    put(object, "url", article.url());
  }

  private static void put(Map<String, List<FacetCount>> facets, ObjectNode object) {
    facets.forEach(
        (name, values) -> {
          ArrayNode array = object.putArray(name);
          values.forEach(
              value -> array.addObject().put("value", value.value()).put("count", value.count()));
        });
  }

  private static void put(ObjectNode object, String name, Optional<String> value) {
    value.ifPresentOrElse(text -> object.put(name, text), () -> object.putNull(name));
  }
}
