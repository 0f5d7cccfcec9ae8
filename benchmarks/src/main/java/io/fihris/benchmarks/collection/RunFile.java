// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** Runs in TREC's six columns {@code topic Q0 article rank score name}. */
public final class RunFile {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final int COLUMNS = 6;

  private RunFile() {}

  /** Reads a run; its name is the last column of the first line. Scores decide, not ranks. */
  public static Run read(Path path) throws IOException {
    var file = new TextFile(path, Optional.empty());
    Map<String, List<ScoredId>> hits = new LinkedHashMap<>();
    Set<List<String>> seen = new HashSet<>();
    AtomicReference<String> name = new AtomicReference<>("");
    file.forEachLine(
        (number, line) -> {
          if (line.isBlank()) {
            return;
          }
          String[] columns = WHITE_SPACE.split(line.strip());
          if (columns.length != COLUMNS) {
            throw file.malformed(
                number, "six columns: topic, Q0, article, rank, score, name", line);
          }
          if (!seen.add(List.of(columns[0], columns[2]))) {
            throw file.malformed(number, "an article once for each topic", line);
          }
          name.compareAndSet("", columns[5]);
          hits.computeIfAbsent(columns[0], topic -> new ArrayList<>())
              .add(new ScoredId(columns[2], score(file, number, columns[4])));
        });
    if (hits.isEmpty()) {
      throw MalformedCollectionException.in(path, "at least one hit", "");
    }
    return new Run(name.get(), hits);
  }

  private static double score(TextFile file, long number, String text) throws IOException {
    double score;
    try {
      score = Double.parseDouble(text);
    } catch (NumberFormatException notNumber) {
      throw file.malformed(number, "a score (a number) in column 5", text);
    }
    if (!Double.isFinite(score)) {
      throw file.malformed(number, "a finite score in column 5", text);
    }
    return score;
  }

  /** Writes a run; ranks count from 1, within each topic in the order of the list. */
  public static void write(Run run, Path path) throws IOException {
    String name = WHITE_SPACE.matcher(run.name()).replaceAll("_");
    try (Writer out = Files.newBufferedWriter(path)) {
      for (Map.Entry<String, List<ScoredId>> topic : run.hits().entrySet()) {
        int rank = 1;
        for (ScoredId hit : topic.getValue()) {
          out.append(topic.getKey()).append(" Q0 ").append(hit.id()).append(' ');
          out.append(Integer.toString(rank++)).append(' ');
          out.append(Double.toString(hit.score())).append(' ').append(name).append('\n');
        }
      }
    }
  }
}
