// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

/** How a file holds articles; known by its beginning. */
enum ArticleFormat {
  /** One JSON object a line: BEIR, MIRACL, Mr.TyDi, plain. */
  JSON_LINES,
  /** One JSON array: SaudiNewsNet. */
  JSON_ARRAY,
  /** SQuAD's nested JSON. */
  SQUAD,
  /** TREC's SGML. */
  TREC;

  static ArticleFormat detect(TextFile file) throws IOException {
    return switch (file.firstCharacter()) {
      case '<' -> TREC;
      case '[' -> JSON_ARRAY;
      case '{' -> isSquad(file) ? SQUAD : JSON_LINES;
      default ->
          throw MalformedCollectionException.in(
              file.path(),
              "articles as JSON or TREC SGML, beginning with { or [ or <",
              start(file));
    };
  }

  /** Whether an object has the key "data" near its beginning, as SQuAD files have. */
  static boolean isSquad(TextFile file) throws IOException {
    char[] head = new char[400];
    int length;
    try (var reader = file.open()) {
      length = Math.max(0, reader.read(head));
    }
    String start = new String(head, 0, length);
    return start.matches(
        "(?s)\\s*\\{\\s*(\"version\"\\s*:\\s*\"?[^,]*,\\s*)?\"data\"\\s*:\\s*\\[.*");
  }

  private static String start(TextFile file) throws IOException {
    AtomicReference<String> first = new AtomicReference<>("");
    file.forEachLine((number, line) -> first.compareAndSet("", line));
    return first.get();
  }
}
