// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.training;

import io.fihris.benchmarks.stemming.GoldLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts the Arabic words of a BEIR corpus (JSON lines with {@code title} and {@code text}), in
 * exact spelling.
 */
final class CorpusWords {
  private static final Pattern WORD = Pattern.compile("[\\u0621-\\u064A]+");

  /** Marks, tatweel and invisible characters, which do not belong to the spelling. */
  private static final Pattern IGNORED =
      Pattern.compile("[\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06ED\\u00AD\\uFEFF\\p{Cf}]");

  private CorpusWords() {}

  /** {@return how often each word occurs, sorted by word} */
  static Map<String, Integer> count(Path corpus) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    JsonMapper json = new JsonMapper();
    for (String line : GoldLines.read(corpus)) {
      JsonNode article = json.readTree(line);
      String text = article.path("title").asString() + "\n" + article.path("text").asString();
      Matcher words = WORD.matcher(IGNORED.matcher(text).replaceAll(""));
      while (words.find()) {
        counts.merge(words.group(), 1, Integer::sum);
      }
    }
    return counts;
  }
}
