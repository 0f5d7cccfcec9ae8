// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.importing;

import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one JSON object a line; blank lines are passed over.
 *
 * @param keys the names of the values
 */
record JsonLinesReader(JsonKeys keys) implements ArticleReader {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Override
  public void read(SourceFile file, ArticleSink sink) throws IOException {
    Lines.read(
        file,
        sink,
        (number, line) -> {
          if (!line.isBlank()) {
            read(file.at(number), line, sink);
          }
        });
  }

  private void read(Place place, String line, ArticleSink sink) throws IOException {
    JsonNode object;
    try {
      object = MAPPER.readTree(line);
    } catch (JacksonException notJson) {
      sink.reject(place, "Not JSON (expected one object a line): " + JsonMistake.of(notJson));
      return;
    }
    pass(place, object, keys, sink);
  }

  /** Passes what should be an article. */
  static void pass(Place place, JsonNode object, JsonKeys keys, ArticleSink sink)
      throws IOException {
    if (!object.isObject()) {
      sink.reject(place, "Not an article (expected a JSON object): " + object.getNodeType());
      return;
    }
    ArticleDraft draft = keys.draft(object);
    if (draft.get(ArticleDraft.Field.ID).isEmpty()) {
      sink.reject(place, "No id (expected under one of the names " + keys.idNames() + ")");
      return;
    }
    sink.accept(place, draft);
  }
}
