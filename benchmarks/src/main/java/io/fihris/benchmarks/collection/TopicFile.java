// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Reads topics: JSON lines (BEIR), {@code id TAB text} (MIRACL, Mr.TyDi), TREC's SGML and XML, or
 * the questions of a SQuAD-style file. The format is known by the file's beginning.
 */
final class TopicFile {
  private static final List<String> ID_KEYS = List.of("_id", "query_id", "qid", "id");
  private static final List<String> TEXT_KEYS = List.of("text", "query", "question", "title");

  private final TextFile file;
  private final Map<String, Topic> topics = new LinkedHashMap<>();

  private TopicFile(TextFile file) {
    this.file = file;
  }

  /** The topics by id, in the order of the file; at least one. */
  static Map<String, Topic> read(TextFile file) throws IOException {
    var reader = new TopicFile(file);
    switch (file.firstCharacter()) {
      case '<' -> TrecTopics.read(file, reader::add);
      case '{' -> {
        if (ArticleFormat.isSquad(file)) {
          return SquadFile.read(file).topics();
        }
        file.forEachLine(reader::json);
      }
      default -> file.forEachLine(reader::tabbed);
    }
    if (reader.topics.isEmpty()) {
      throw MalformedCollectionException.in(file.path(), "at least one topic", "");
    }
    return reader.topics;
  }

  private void json(long number, String line) throws IOException {
    if (line.isBlank()) {
      return;
    }
    JsonNode object = JsonObjects.parseLine(file, number, line);
    String id = JsonObjects.required(file, number, object, ID_KEYS);
    String text = JsonObjects.required(file, number, object, TEXT_KEYS);
    List<String> phenomena = new ArrayList<>();
    for (JsonNode label : object.path("phenomena")) {
      phenomena.add(label.asString());
    }
    add(number, new Topic(id, text, phenomena));
  }

  private void tabbed(long number, String line) throws IOException {
    if (line.isBlank()) {
      return;
    }
    int tab = line.indexOf('\t');
    if (tab <= 0 || line.substring(tab + 1).isBlank()) {
      throw file.malformed(number, "a topic as id, tab, text", line);
    }
    add(
        number,
        new Topic(line.substring(0, tab).strip(), line.substring(tab + 1).strip(), List.of()));
  }

  private void add(long number, Topic topic) throws IOException {
    if (topics.putIfAbsent(topic.id(), topic) != null) {
      throw file.malformed(number, "topic ids that differ", topic.id());
    }
  }
}
