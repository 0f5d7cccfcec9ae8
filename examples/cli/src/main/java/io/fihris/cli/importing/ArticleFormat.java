// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How a file holds articles. All may be gzipped; all but RSS are UTF-8. */
public enum ArticleFormat {
  /** One JSON object a line, under the names that archives commonly use; see {@link JsonKeys}. */
  JSONL,
  /**
   * One JSON object a line: {@code _id}, {@code title}, {@code text}, optional {@code metadata}.
   */
  BEIR,
  /** TREC's SGML: {@code <DOC> <DOCNO> … <TEXT> … </DOC>}. */
  TREC,
  /** One JSON array of {@code url, title, content, source, author, date_extracted}. */
  SAUDINEWSNET,
  /** RSS 0.9 to 2.0 and Atom. */
  RSS,
  /** One article a file: the first line is the headline, the file's name the id. */
  TEXT;

  private static final int HEAD_BYTES = 4096;

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  void read(SourceFile file, ArticleSink sink) throws IOException {
    reader().read(file, sink);
  }

  private ArticleReader reader() {
    return switch (this) {
      case JSONL -> new JsonLinesReader(JsonKeys.COMMON);
      case BEIR -> new JsonLinesReader(JsonKeys.BEIR);
      case TREC -> new TrecReader();
      case SAUDINEWSNET -> new JsonArrayReader(JsonKeys.SAUDINEWSNET);
      case RSS -> new FeedReader();
      case TEXT -> new TextReader();
    };
  }

  /** The format that a file's beginning and name speak for. */
  static ArticleFormat detect(SourceFile file) throws IOException {
    byte[] bytes = file.head(HEAD_BYTES);
    String head = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
    String name = file.name().toLowerCase(Locale.ROOT);
    if (head.matches("(?is)<DOC[\\s>].*")) {
      return TREC;
    }
    if (name.endsWith(".txt")) {
      return TEXT;
    }
    if (name.matches(".*\\.(jsonl|ndjson)")) {
      return lines(head);
    }
    return switch (head.isEmpty() ? ' ' : head.charAt(0)) {
      case '<' -> RSS;
      case '[' -> SAUDINEWSNET;
      case '{' -> lines(head);
      default -> TEXT;
    };
  }

  private static ArticleFormat lines(String head) {
    return head.lines().findFirst().orElse("").contains("\"_id\"") ? BEIR : JSONL;
  }
}
