// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.output;

import io.fihris.analysis.AnalyzedWord;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code analyze --json}: the words of a text under names that scripts rely on. */
public final class AnalysisJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private AnalysisJson() {}

  /** The words as one JSON array. */
  public static String of(List<AnalyzedWord> words) {
    ArrayNode array = MAPPER.createArrayNode();
    for (AnalyzedWord word : words) {
      ObjectNode object = array.addObject();
      object.put("word", word.word());
      object.put("start", word.start());
      object.put("end", word.end());
      object.put("position", word.position());
      ArrayNode terms = object.putArray("terms");
      for (AnalyzedWord.Term term : word.terms()) {
        terms.addObject().put("level", term.level().label()).put("term", term.term());
      }
      ArrayNode why = object.putArray("why");
      word.why().forEach(why::add);
    }
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(array);
  }
}
