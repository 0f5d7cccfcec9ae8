// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts that benchmarks read: generated, or the lines of any file. */
final class BenchmarkTexts {
  private static final long SEED = 7;

  private final List<String> texts = new ArrayList<>();
  private long bytes;

  /**
   * Reads texts until there are so many bytes of UTF-8.
   *
   * @param corpus a file of one text or one JSON object a line, {@code .gz} or not; empty to
   *     generate
   * @param kind {@code news}, {@code titles} or {@code vowelled}; of a JSON file, {@code titles}
   *     reads the field {@code title}, any other {@code text}
   */
  static BenchmarkTexts read(String corpus, String kind, long maxBytes) throws IOException {
    BenchmarkTexts texts = new BenchmarkTexts();
    if (corpus.isEmpty()) {
      GeneratedNews news = new GeneratedNews(SEED);
      while (texts.bytes < maxBytes) {
        texts.add(
            switch (kind) {
              case "titles" -> news.title();
              case "vowelled" -> news.vowelledArticle();
              default -> news.article();
            });
      }
      return texts;
    }
    try (BufferedReader reader = open(Path.of(corpus))) {
      String line = reader.readLine();
      for (; line != null && texts.bytes < maxBytes; line = reader.readLine()) {
        texts.add(line.startsWith("{") ? field(line, kind) : line);
      }
    }
    return texts;
  }

  List<String> texts() {
    return texts;
  }

  /** The size of all texts in UTF-8. */
  long bytes() {
    return bytes;
  }

  private void add(String text) {
    texts.add(text);
    bytes += text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String field(String line, String kind) {
    JsonNode article = JsonMapper.shared().readTree(line);
    return article.path(kind.equals("titles") ? "title" : "text").asString("");
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }
}
