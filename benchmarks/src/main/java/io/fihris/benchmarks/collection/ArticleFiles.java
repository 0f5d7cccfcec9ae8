// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a corpus, read one after the other; a folder stands for the files in it by name. */
record ArticleFiles(List<Path> paths, Optional<Charset> charset) {

  /** Passes every article; an id that stands twice is an error. */
  void forEach(ArticleSink sink) throws IOException {
    Set<String> ids = new HashSet<>();
    for (Path path : files()) {
      var file = new TextFile(path, charset);
      read(
          file,
          (line, article) -> {
            if (!ids.add(article.id())) {
              throw file.malformed(line, "an id that no article before has", article.id());
            }
            sink.accept(article);
          });
    }
  }

  private static void read(TextFile file, LocatedArticleSink sink) throws IOException {
    switch (ArticleFormat.detect(file)) {
      case JSON_LINES -> JsonArticles.readLines(file, sink);
      case JSON_ARRAY -> JsonArticles.readArray(file, sink);
      case TREC -> TrecArticles.read(file, sink);
      case SQUAD -> {
        for (CollectionArticle article : SquadFile.read(file).articles()) {
          sink.accept(1, article);
        }
      }
    }
  }

  private List<Path> files() throws IOException {
    Stream.Builder<Path> files = Stream.builder();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      try (Stream<Path> inside = Files.walk(path)) {
        inside.filter(Files::isRegularFile).filter(ArticleFiles::isVisible).sorted().forEach(files);
      }
    }
    return files.build().toList();
  }

  private static boolean isVisible(Path path) {
    return !path.getFileName().toString().startsWith(".");
  }
}
