// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Takes values out of a YAML definition, each with the rule it must keep. */
record DefinitionFields(Path file, JsonNode node) {

  String text(String key) throws MalformedCollectionException {
    return optional(key).orElseThrow(() -> broken(key, "text"));
  }

  Optional<String> optional(String key) {
    JsonNode value = node.path(key);
    return value.isString() && !value.asString().isBlank()
        ? Optional.of(value.asString())
        : Optional.empty();
  }

  List<String> texts(String key) throws MalformedCollectionException {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : node.path(key)) {
      texts.add(value.asString());
    }
    if (texts.isEmpty()) {
      throw broken(key, "a list of texts");
    }
    return texts;
  }

  List<DefinitionFields> objects(String key) {
    List<DefinitionFields> objects = new ArrayList<>();
    for (JsonNode value : node.path(key)) {
      objects.add(new DefinitionFields(file, value));
    }
    return objects;
  }

  int count(String key) throws MalformedCollectionException {
    JsonNode value = node.path(key);
    if (!value.isInt() || value.intValue() < 1) {
      throw broken(key, "a whole number of at least 1");
    }
    return value.intValue();
  }

  double score(String key) throws MalformedCollectionException {
    JsonNode value = node.path(key);
    if (!value.isNumber() || value.doubleValue() < 0 || value.doubleValue() > 1) {
      throw broken(key, "a number from 0 to 1");
    }
    return value.doubleValue();
  }

  private MalformedCollectionException broken(String key, String rule) {
    return MalformedCollectionException.in(
        file, rule + " under the key " + key, node.path(key).toString());
  }
}
