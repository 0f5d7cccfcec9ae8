// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Articles, topics and judgments that belong together. Topics and judgments are in memory; articles
 * are read from their files each time, one by one.
 */
public final class TestCollection {
  private final String name;
  private final ArticleFiles articles;
  private final Map<String, Topic> topics;
  private final Qrels qrels;

  private TestCollection(
      String name, ArticleFiles articles, Map<String, Topic> topics, Qrels qrels) {
    this.name = name;
    this.articles = articles;
    this.topics = topics;
    this.qrels = qrels;
  }

  /**
   * Opens a folder in BEIR's layout: {@code corpus.jsonl}, {@code queries.jsonl}, {@code
   * qrels/test.tsv} or the only file of {@code qrels}; each may end in {@code .gz}.
   *
   * @param charset the files' encoding, or empty to detect UTF-8 and windows-1256
   */
  public static TestCollection openFolder(Path folder, Optional<Charset> charset)
      throws IOException {
    Path corpus = plainOrGzipped(folder.resolve("corpus.jsonl"));
    Path topics = plainOrGzipped(folder.resolve("queries.jsonl"));
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return openFiles(
        name == null ? "collection" : name.toString(),
        new CollectionFiles(List.of(corpus), topics, qrelsIn(folder.resolve("qrels")), charset));
  }

  /** Opens a collection from files anywhere, in any format that is understood. */
  public static TestCollection openFiles(String name, CollectionFiles files) throws IOException {
    Map<String, Topic> all = TopicFile.read(require(files.topics(), files.charset()));
    TextFile judgments = require(files.qrels(), files.charset());
    Qrels qrels =
        judgments.firstCharacter() == '{'
            ? SquadFile.read(judgments).qrels()
            : QrelsFile.read(judgments);
    for (Path corpus : files.corpus()) {
      require(corpus, files.charset());
    }
    Map<String, Topic> judged = new LinkedHashMap<>();
    for (String topic : qrels.grades().keySet()) {
      Topic found = all.get(topic);
      if (found == null) {
        throw MalformedCollectionException.in(
            files.qrels(), "judgments of topics that " + files.topics() + " holds", topic);
      }
      judged.put(topic, found);
    }
    return new TestCollection(
        name, new ArticleFiles(files.corpus(), files.charset()), judged, qrels);
  }

  /** What reports call it. */
  public String name() {
    return name;
  }

  /** The topics that have judgments, by id, in the order of the qrels. */
  public Map<String, Topic> topics() {
    return topics;
  }

  /** The judgments. */
  public Qrels qrels() {
    return qrels;
  }

  /** Reads all articles, in the order of the files. */
  public void forEachArticle(ArticleSink sink) throws IOException {
    articles.forEach(sink);
  }

  private static TextFile require(Path path, Optional<Charset> charset) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString(), null, "no such file; check the path");
    }
    return new TextFile(path, charset);
  }

  private static Path plainOrGzipped(Path plain) {
    Path gzipped = plain.resolveSibling(plain.getFileName() + ".gz");
    return Files.exists(plain) || !Files.exists(gzipped) ? plain : gzipped;
  }

  private static Path qrelsIn(Path folder) throws IOException {
    Path test = plainOrGzipped(folder.resolve("test.tsv"));
    if (Files.exists(test) || !Files.isDirectory(folder)) {
      return test;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> inside = files.sorted().toList();
      if (inside.size() != 1) {
        throw MalformedCollectionException.in(
            folder, "test.tsv or exactly one file (or name one with --qrels)", inside.toString());
      }
      return inside.getFirst();
    }
  }
}
