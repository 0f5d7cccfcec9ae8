// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.indexing;

import io.fihris.article.Article;
import io.fihris.internal.schema.ArticleDocuments;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/**
 * Writes articles and hands out searchers over what was written. Every write runs on the library's
 * own {@link WriterThread}. Safe for use by many threads.
 */
public final class ArticleWriter implements Closeable {
  private final WriterThread thread;
  private final Directory directory;
  private final IndexWriter writer;
  private final ArticleDocuments documents;
  private final SearcherManager searchers;

  private ArticleWriter(
      WriterThread thread,
      Directory directory,
      IndexWriter writer,
      ArticleDocuments documents,
      SearcherManager searchers) {
    this.thread = thread;
    this.directory = directory;
    this.writer = writer;
    this.documents = documents;
    this.searchers = searchers;
  }

  /**
   * Opens an index for writing, and takes over its directory.
   *
   * @param analyzer of text; the caller still closes it
   * @param bufferMegabytes memory for articles not yet written to files
   * @param commitData what every commit is to say
   */
  public static ArticleWriter open(
      Directory directory, Analyzer analyzer, int bufferMegabytes, CommitData commitData)
      throws IOException {
    var thread = new WriterThread("fihris-writer");
    var documents = new ArticleDocuments(analyzer);
    var config = new IndexWriterConfig(documents.analyzer());
    config.setRAMBufferSizeMB(bufferMegabytes);
    try {
      return thread.runToTheEnd(() -> openHere(thread, directory, documents, config, commitData));
    } catch (IOException | RuntimeException failed) {
      thread.close();
      throw failed;
    }
  }

  private static ArticleWriter openHere(
      WriterThread thread,
      Directory directory,
      ArticleDocuments documents,
      IndexWriterConfig config,
      CommitData commitData)
      throws IOException {
    var writer = new IndexWriter(directory, config);
    try {
      if (!DirectoryReader.indexExists(directory)) {
        writer.setLiveCommitData(commitData.toUserData().entrySet());
        writer.commit();
      }
      return new ArticleWriter(
          thread, directory, writer, documents, new SearcherManager(writer, null));
    } catch (IOException | RuntimeException failed) {
      writer.rollback();
      throw failed;
    }
  }

  /** Adds an article, in place of one with the same id. */
  public void add(Article article) throws IOException {
    thread.run(() -> update(article));
  }

  /** Adds articles in one piece of work. */
  public void addAll(List<Article> articles) throws IOException {
    thread.run(
        () -> {
          for (Article article : articles) {
            update(article);
          }
          return articles.size();
        });
  }

  /** Deletes the article with this id, if there is one. */
  public void delete(String id) throws IOException {
    thread.run(() -> writer.deleteDocuments(ArticleDocuments.idTerm(id)));
  }

  /** Makes all that was written durable, and visible to searches. */
  public void commit() throws IOException {
    thread.run(
        () -> {
          writer.commit();
          return refreshHere();
        });
  }

  /** Makes all that was written visible to searches. */
  public void refresh() throws IOException {
    thread.run(this::refreshHere);
  }

  /** Does other work on the index's folder, in turn with all writes. */
  public void work(DirectoryWork work) throws IOException {
    thread.run(
        () -> {
          work.on(directory);
          return true;
        });
  }

  /** Work on an index's folder. */
  @FunctionalInterface
  public interface DirectoryWork {
    /** Does the work. */
    void on(Directory directory) throws IOException;
  }

  /** Searchers over what was visible at the last commit or refresh. */
  public SearcherManager searchers() {
    return searchers;
  }

  /** Commits, and releases all files. */
  @Override
  public void close() throws IOException {
    try {
      thread.runToTheEnd(this::closeHere);
    } finally {
      thread.close();
    }
  }

  private long update(Article article) throws IOException {
    return writer.updateDocument(ArticleDocuments.idTerm(article.id()), documents.of(article));
  }

  private boolean refreshHere() throws IOException {
    searchers.maybeRefreshBlocking();
    return true;
  }

  private boolean closeHere() throws IOException {
    try (directory;
        writer;
        searchers) {
      return true;
    }
  }
}
