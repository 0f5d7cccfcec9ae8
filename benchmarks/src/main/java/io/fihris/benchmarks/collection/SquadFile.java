// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A SQuAD-style file: its paragraphs are articles, its questions topics, and a question's paragraph
 * is relevant to it. Equal paragraphs are one article. Articles are numbered in the order of the
 * file, {@code p00000}, {@code p00001}, ...; they carry the title of the page they are from.
 */
final class SquadFile {
  private final Map<String, CollectionArticle> articles = new LinkedHashMap<>();
  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
  private final TextFile file;

  private SquadFile(TextFile file) {
    this.file = file;
  }

  static SquadFile read(TextFile file) throws IOException {
    var squad = new SquadFile(file);
    JsonObjects.forEachElement(file, Optional.of("data"), squad::page);
    return squad;
  }

  Iterable<CollectionArticle> articles() {
    return articles.values();
  }

  Map<String, Topic> topics() {
    return topics;
  }

  Qrels qrels() {
    return new Qrels(grades);
  }

  private void page(long line, JsonNode page) throws IOException {
    JsonNode paragraphs = page.path("paragraphs");
    if (!paragraphs.isArray()) {
      throw file.malformed(
          line, "an array \"paragraphs\" in each element of \"data\"", page.toString());
    }
    String title = JsonObjects.text(page, List.of("title")).orElse("");
    for (JsonNode paragraph : paragraphs) {
      String text = JsonObjects.required(file, line, paragraph, List.of("context"));
      CollectionArticle article =
          articles.computeIfAbsent(
              text,
              t ->
                  new CollectionArticle(
                      String.format("p%05d", articles.size()), title, t, Map.of()));
      for (JsonNode question : paragraph.path("qas")) {
        question(line, question, article);
      }
    }
  }

  private void question(long line, JsonNode question, CollectionArticle article)
      throws IOException {
    String id = JsonObjects.required(file, line, question, List.of("id"));
    String text = JsonObjects.required(file, line, question, List.of("question"));
    if (topics.putIfAbsent(id, new Topic(id, text, List.of())) != null) {
      throw file.malformed(line, "question ids that differ", id);
    }
    grades.put(id, Map.of(article.id(), 1));
  }
}
