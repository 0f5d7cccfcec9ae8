// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.importing;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one JSON array of objects, one object at a time. What follows a mistake in the JSON itself
 * cannot be read.
 *
 * @param keys the names of the values
 */
record JsonArrayReader(JsonKeys keys) implements ArticleReader {
  /** Behind each object the array goes on: what follows it is no mistake. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  @Override
  public void read(SourceFile file, ArticleSink sink) throws IOException {
    try (InputStream bytes = file.open();
        JsonParser parser = MAPPER.createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        sink.reject(file.at(1), "Not a JSON array (expected [ and objects; or say --format jsonl)");
        return;
      }
      for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
        if (t == null) {
          throw new java.io.EOFException("the array does not end");
        }
        Place place = file.at(parser.currentTokenLocation().getLineNr());
        JsonNode object = MAPPER.readTree(parser);
        JsonLinesReader.pass(place, object, keys, sink);
      }
    } catch (JacksonException broken) {
      long line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
      sink.reject(
          file.at(Math.max(1, line)),
          "Not JSON (" + JsonMistake.of(broken) + "); the rest was not read");
    } catch (java.io.EOFException | java.util.zip.ZipException broken) {
      sink.reject(
          file.at(1), "File breaks off (" + broken.getMessage() + "); the rest was not read");
    }
  }
}
