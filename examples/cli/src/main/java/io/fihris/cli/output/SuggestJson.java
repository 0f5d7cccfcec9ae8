// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.output;

import io.fihris.search.Suggestion;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code suggest --json}: the suggestions under names that scripts rely on. */
public final class SuggestJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private SuggestJson() {}

  /** What was typed as {@code prefix}, and a list of {@code text}, {@code count}, {@code kind}. */
  public static String of(String prefix, List<Suggestion> suggestions) {
    ObjectNode answer = MAPPER.createObjectNode();
    answer.put("prefix", prefix);
    ArrayNode array = answer.putArray("suggestions");
    for (Suggestion suggestion : suggestions) {
      array
          .addObject()
          .put("text", suggestion.text())
          .put("count", suggestion.count())
          .put("kind", suggestion.kind().name().toLowerCase(Locale.ROOT));
    }
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer);
  }
}
