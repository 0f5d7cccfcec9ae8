// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Articles as JSON objects: one a line (BEIR, MIRACL, Mr.TyDi, plain JSONL), or elements of one
 * array (SaudiNewsNet, whose objects have no id: they are numbered by file and position).
 */
final class JsonArticles {
  static final List<String> ID_KEYS = List.of("_id", "docid", "id", "docno");
  private static final List<String> TITLE_KEYS = List.of("title", "headline");
  private static final List<String> TEXT_KEYS =
      List.of("text", "contents", "content", "body", "passage");

  private JsonArticles() {}

  static void readLines(TextFile file, LocatedArticleSink sink) throws IOException {
    file.forEachLine(
        (number, line) -> {
          if (!line.isBlank()) {
            JsonNode object = JsonObjects.parseLine(file, number, line);
            String id = JsonObjects.required(file, number, object, ID_KEYS);
            sink.accept(number, article(file, number, id, object));
          }
        });
  }

  static void readArray(TextFile file, LocatedArticleSink sink) throws IOException {
    String name = file.path().getFileName().toString().replaceFirst("\\..*", "");
    int[] position = {0};
    JsonObjects.forEachElement(
        file,
        Optional.empty(),
        (line, object) -> {
          position[0]++;
          String id = JsonObjects.text(object, ID_KEYS).orElse(name + "-" + position[0]);
          sink.accept(line, article(file, line, id, object));
        });
  }

  private static CollectionArticle article(TextFile file, long line, String id, JsonNode object)
      throws IOException {
    Optional<String> title = JsonObjects.text(object, TITLE_KEYS);
    Optional<String> text = JsonObjects.text(object, TEXT_KEYS);
    if (title.isEmpty() && text.isEmpty()) {
      throw file.malformed(
          line,
          "a title or a text under one of the keys " + TITLE_KEYS + " " + TEXT_KEYS,
          "only " + String.join(", ", object.propertyNames()));
    }
    return new CollectionArticle(id, title.orElse(""), text.orElse(""), details(object));
  }

  private static Map<String, String> details(JsonNode object) {
    Set<String> taken = new HashSet<>(ID_KEYS);
    taken.addAll(TITLE_KEYS);
    taken.addAll(TEXT_KEYS);
    Map<String, String> details = new HashMap<>();
    for (Map.Entry<String, JsonNode> property : object.properties()) {
      if (property.getValue().isString() && !taken.contains(property.getKey())) {
        details.put(property.getKey(), property.getValue().asString());
      }
    }
    return details;
  }
}
