// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.training;

import io.fihris.benchmarks.stemming.GoldLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Chooses the pieces of text that one byte stands for in the records of articles.
 *
 * <p>Usage: {@code TrainSymbols CORPUS MODEL_FOLDER}, for example the ANT corpus in BEIR layout and
 * {@code core/src/main/model}. The same corpus always gives the same file.
 *
 * <p>Each generation codes a sample with the pieces it has, and keeps of them and of their
 * neighbours put together those that save most. Source: Boncz, Neumann and Leis, "FSST: Fast Random
 * Access String Compression", 2020.
 */
public final class TrainSymbols {
  private static final int COUNT = 254;
  private static final int MAX_LENGTH = 8;
  private static final int GENERATIONS = 7;

  /** One article in so many is read. */
  private static final int SAMPLE = 6;

  /** A character that has no piece takes so many bytes. */
  private static final int ESCAPED_BYTES = 3;

  /** Latin and Arabic characters that a reader sees, spaces and line ends. */
  private static final Pattern CODED =
      Pattern.compile("[\\n -~\\u00A1-\\u06FF&&[^\\u00AD\\p{Cf}]]+");

  private final List<String> texts;
  private Set<String> pieces = Set.of();

  private TrainSymbols(List<String> texts) {
    this.texts = texts;
  }

  /** Writes {@code text-symbols.tsv}. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("Usage: TrainSymbols CORPUS MODEL_FOLDER");
    }
    List<String> lines = new ArrayList<>();
    lines.add("# Pieces of text that one byte stands for, by frequency. The line is the code.");
    lines.add(
        "# \u2423 is a space, \u2424 a line end. Learnt from the ANT corpus v1.1 (Apache-2.0).");
    lines.add("# Written by TrainSymbols. Licence: Apache-2.0.");
    for (String piece : new TrainSymbols(sample(Path.of(arguments[0]))).train()) {
      lines.add(piece.replace(' ', '\u2423').replace('\n', '\u2424'));
    }
    Files.write(Path.of(arguments[1]).resolve("text-symbols.tsv"), lines);
  }

  private static List<String> sample(Path corpus) throws IOException {
    List<String> texts = new ArrayList<>();
    List<String> lines = GoldLines.read(corpus);
    for (int i = 0; i < lines.size(); i += SAMPLE) {
      JsonNode article = JsonMapper.shared().readTree(lines.get(i));
      texts.add(article.path("title").asString() + "\n" + article.path("text").asString());
    }
    return texts;
  }

  private List<String> train() {
    for (int generation = 1; generation <= GENERATIONS; generation++) {
      pieces = Set.copyOf(best(counts(MAX_LENGTH), TrainSymbols::savedBytes));
    }
    return best(counts(0), Map.Entry::getValue);
  }

  private static int savedBytes(Map.Entry<String, Integer> piece) {
    int length = piece.getKey().length();
    return piece.getValue() * (length == 1 ? ESCAPED_BYTES : length);
  }

  private static List<String> best(
      Map<String, Integer> counts, ToIntFunction<Map.Entry<String, Integer>> worth) {
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> piece) -> -worth.applyAsInt(piece))
                .thenComparing(Map.Entry::getKey))
        .limit(COUNT)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How often the sample uses each piece, and each pair of neighbours up to a length. */
  private Map<String, Integer> counts(int longestPair) {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts) {
      String before = "";
      for (int at = 0; at < text.length(); at += before.length()) {
        String piece = longestAt(text, at);
        String pair = before + piece;
        count(piece, counts);
        if (!before.isEmpty() && pair.length() <= longestPair) {
          count(pair, counts);
        }
        before = piece;
      }
    }
    return counts;
  }

  private static void count(String piece, Map<String, Integer> counts) {
    if (CODED.matcher(piece).matches()) {
      counts.merge(piece, 1, Integer::sum);
    }
  }

  private String longestAt(String text, int at) {
    for (int length = Math.min(MAX_LENGTH, text.length() - at); length > 1; length--) {
      String piece = text.substring(at, at + length);
      if (pieces.contains(piece)) {
        return piece;
      }
    }
    return text.substring(at, at + 1);
  }
}
