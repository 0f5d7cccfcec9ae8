// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON objects of a collection's file: one a line, or the elements of one array. */
final class JsonObjects {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Reads one element of an array, after which the others follow. */
  private static final JsonMapper ELEMENTS =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonObjects() {}

  /** The object on a line. */
  static JsonNode parseLine(TextFile file, long line, String text) throws IOException {
    try {
      JsonNode node = MAPPER.readTree(text);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException notJson) {
      throw file.malformed(line, "a JSON object", text);
    }
    throw file.malformed(line, "a JSON object", text);
  }

  @FunctionalInterface
  interface ElementSink {
    void accept(long line, JsonNode element) throws IOException;
  }

  /**
   * Passes every object of an array without holding the whole file: of the array that is the whole
   * file, or of the first array that is the value of {@code key}.
   */
  static void forEachElement(TextFile file, Optional<String> key, ElementSink sink)
      throws IOException {
    String expected =
        key.map(name -> "a JSON object with an array \"" + name + "\"").orElse("a JSON array");
    try (Reader reader = file.open();
        JsonParser parser = MAPPER.createParser(reader)) {
      if (!isAtArray(parser, key)) {
        throw MalformedCollectionException.in(file.path(), expected, "another JSON value");
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        long line = parser.currentTokenLocation().getLineNr();
        JsonNode element = ELEMENTS.readTree(parser);
        if (!element.isObject()) {
          throw file.malformed(line, "a JSON object", element.toString());
        }
        sink.accept(line, element);
      }
    } catch (JacksonException notJson) {
      long line = notJson.getLocation() == null ? 1 : notJson.getLocation().getLineNr();
      if (notJson.getCause() instanceof CharacterCodingException
          || notJson.getCause() instanceof CharConversionException) {
        throw file.notDecoded(line);
      }
      throw file.malformed(
          Math.max(1, line), expected + ", well-formed", notJson.getOriginalMessage());
    }
  }

  private static boolean isAtArray(JsonParser parser, Optional<String> key) {
    JsonToken first = parser.nextToken();
    if (key.isEmpty()) {
      return first == JsonToken.START_ARRAY;
    }
    if (first != JsonToken.START_OBJECT) {
      return false;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals(key.get())) {
        return value == JsonToken.START_ARRAY;
      }
      parser.skipChildren();
    }
    return false;
  }

  /** The first of these keys that holds a string or a number. */
  static Optional<String> text(JsonNode object, List<String> keys) {
    return keys.stream()
        .map(object::path)
        .filter(value -> value.isString() || value.isNumber())
        .map(JsonNode::asString)
        .findFirst();
  }

  /** As {@link #text}, but there must be one, and not blank. */
  static String required(TextFile file, long line, JsonNode object, List<String> keys)
      throws IOException {
    Optional<String> value = text(object, keys);
    if (value.isEmpty() || value.get().isBlank()) {
      throw file.malformed(
          line,
          "text under one of the keys " + String.join(", ", keys),
          value.isEmpty() ? "only " + String.join(", ", object.propertyNames()) : "blank");
    }
    return value.get();
  }
}
