// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.importing;

import io.fihris.cli.importing.ArticleDraft.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Under which names a JSON object holds an article's values; the first that is there counts.
 *
 * @param names for each value
 */
record JsonKeys(Map<Field, List<String>> names) {
  private static final List<String> TAG_NAMES = List.of("tags", "keywords");
  private static final String METADATA = "metadata";

  /** Names that archives commonly use. */
  static final JsonKeys COMMON =
      new JsonKeys(
          Map.of(
              Field.ID, List.of("id", "_id", "docid", "docno"),
              Field.TITLE, List.of("title", "headline"),
              Field.LEAD, List.of("lead", "summary", "description"),
              Field.BODY, List.of("body", "text", "content", "contents"),
              Field.SOURCE, List.of("source", "publisher"),
              Field.SECTION, List.of("section", "category"),
              Field.AUTHOR, List.of("author", "byline"),
              Field.URL, List.of("url", "link"),
              Field.LANGUAGE, List.of("language", "lang"),
              Field.PUBLISHED_AT,
                  List.of("publishedAt", "published_at", "published", "date", "pubDate")));

  /** BEIR's names, and the common ones for what BEIR does not name. */
  static final JsonKeys BEIR =
      COMMON
          .with(Field.ID, List.of("_id"))
          .with(Field.TITLE, List.of("title"))
          .with(Field.BODY, List.of("text"));

  /** SaudiNewsNet's names; the address is the id. */
  static final JsonKeys SAUDINEWSNET =
      COMMON
          .with(Field.ID, List.of("_id", "id", "url"))
          .with(Field.BODY, List.of("content", "text"))
          .with(Field.PUBLISHED_AT, List.of("date_extracted", "date"));

  /** What an object says about an article. */
  ArticleDraft draft(JsonNode object) {
    var draft = new ArticleDraft();
    for (Field field : Field.values()) {
      value(object, field).ifPresent(value -> draft.put(field, value));
    }
    TAG_NAMES.stream()
        .map(object::path)
        .filter(node -> !node.isMissingNode())
        .findFirst()
        .ifPresent(tags -> addTags(tags, draft));
    return draft;
  }

  private Optional<String> value(JsonNode object, Field field) {
    List<String> keys = names.getOrDefault(field, List.of());
    return keys.stream()
        .flatMap(
            key -> java.util.stream.Stream.of(object.path(key), object.path(METADATA).path(key)))
        .filter(node -> node.isString() || node.isNumber())
        .map(JsonNode::asString)
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private static void addTags(JsonNode tags, ArticleDraft draft) {
    if (tags.isArray()) {
      tags.forEach(tag -> draft.tag(tag.asString("")));
    } else if (tags.isString()) {
      for (String tag : tags.asString().split("[,\u060C]", -1)) {
        draft.tag(tag);
      }
    }
  }

  /** The names of the id, for messages. */
  String idNames() {
    return String.join(", ", names.getOrDefault(Field.ID, List.of()));
  }

  private JsonKeys with(Field field, List<String> keys) {
    var changed = new java.util.EnumMap<Field, List<String>>(names);
    changed.put(field, keys);
    return new JsonKeys(Map.copyOf(changed));
  }
}
