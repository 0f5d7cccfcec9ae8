// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import io.fihris.article.Article;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An index of articles, by this library or by plain Lucene, as a benchmark uses it. */
public interface Library extends Closeable {

  /** Opens an index in a folder, creating it where there is none. */
  static Library open(String name, Path folder, NewsArchive archive) throws IOException {
    return switch (name) {
      case "fihris" -> new FihrisLibrary(folder, archive);
      case "lucene" -> new LuceneLibrary(folder, archive);
      default -> throw new IllegalArgumentException("Unknown library (fihris, lucene): " + name);
    };
  }

  /** Adds articles and commits them. */
  void add(Iterable<Article> articles) throws IOException;

  /** The ids of the ten best or newest hits. */
  List<String> ask(Question question) throws IOException;
}
