// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads judgments: TREC's four columns {@code topic iteration article grade}, or BEIR's three
 * {@code topic article grade} with or without a header line.
 */
final class QrelsFile {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,9}");
  private static final String EXPECTED =
      "judgments as topic, article, grade or topic, 0, article, grade";

  private QrelsFile() {}

  static Qrels read(TextFile file) throws IOException {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    file.forEachLine(
        (number, line) -> {
          if (!line.isBlank()) {
            line(file, number, line, grades);
          }
        });
    if (grades.isEmpty()) {
      throw MalformedCollectionException.in(file.path(), EXPECTED, "");
    }
    return new Qrels(grades);
  }

  private static void line(
      TextFile file, long number, String line, Map<String, Map<String, Integer>> grades)
      throws IOException {
    String[] columns =
        line.indexOf('\t') >= 0 ? line.split("\t", -1) : WHITE_SPACE.split(line.strip());
    if (columns.length != 3 && columns.length != 4) {
      throw file.malformed(number, EXPECTED, line);
    }
    String grade = columns[columns.length - 1].strip();
    String article = columns[columns.length - 2].strip();
    String topic = columns[0].strip();
    if (!INTEGER.matcher(grade).matches()) {
      if (number == 1) {
        return; // BEIR's header: query-id corpus-id score
      }
      throw file.malformed(number, "a grade (an integer) in column " + columns.length, grade);
    }
    if (topic.isEmpty() || article.isEmpty()) {
      throw file.malformed(number, EXPECTED, line);
    }
    Integer before =
        grades
            .computeIfAbsent(topic, t -> new LinkedHashMap<>())
            .putIfAbsent(article, Integer.valueOf(grade));
    if (before != null && !before.equals(Integer.valueOf(grade))) {
      throw file.malformed(
          number, "one grade for each topic and article (before: " + before + ")", line);
    }
  }
}
