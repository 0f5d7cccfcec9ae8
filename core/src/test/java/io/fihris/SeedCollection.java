// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import io.fihris.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The shipped collection, read as plainly as its one-line JSON allows. */
public final class SeedCollection {
  private static final Path FOLDER = folder();

  private SeedCollection() {}

  /** Its articles. */
  public static List<Article> articles() throws IOException {
    var articles = new ArrayList<Article>();
    for (String line : Files.readAllLines(FOLDER.resolve("corpus.jsonl"))) {
      articles.add(
          Article.of(value("_id", line), value("title", line), value("text", line))
              .withSource(value("source", line))
              .withSection(value("section", line))
              .withPublishedAt(
                  LocalDate.parse(value("date", line)).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
    return articles;
  }

  /** The articles that answer each topic, fully or in part; only topics of two or more. */
  static SortedMap<String, SortedSet<String>> relevant() throws IOException {
    var relevant = new TreeMap<String, SortedSet<String>>();
    for (String line : Files.readAllLines(FOLDER.resolve("qrels/test.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (cells[2].equals("1") || cells[2].equals("2")) {
        relevant.computeIfAbsent(cells[0], topic -> new TreeSet<>()).add(cells[1]);
      }
    }
    relevant.values().removeIf(articles -> articles.size() < 2);
    return relevant;
  }

  private static String value(String key, String line) {
    Matcher found = Pattern.compile("\"" + key + "\": \"((?:[^\"\\\\]|\\\\.)*)\"").matcher(line);
    if (!found.find()) {
      throw new IllegalStateException("No " + key + " in: " + line);
    }
    return found.group(1).replace("\\n", "\n").replace("\\\"", "\"");
  }

  private static Path folder() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(folder -> folder.resolve("seeds/collection"))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }
}
