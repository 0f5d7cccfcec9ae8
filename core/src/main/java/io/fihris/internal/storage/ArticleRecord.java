// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.storage;

import io.fihris.article.Article;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article as one run of bytes, its text in little more than half a byte a character. Read by
 * {@link #id} and {@link #article}, written by a {@link Writer}.
 *
 * <p>Why not Lucene's stored fields: they decompress a block of many articles to read one. Figures:
 * {@code docs/decisions/010-article-records.md}.
 */
public final class ArticleRecord {
  private ArticleRecord() {}

  /** Writes records, one after the other. For one thread at a time. */
  public static final class Writer {
    private final RecordWriter out = new RecordWriter();

    /** Makes a writer that has written nothing. */
    public Writer() {}

    /** Writes the record of an article in place of the one before. */
    public void write(Article article) {
      out.clear();
      out.text(article.id());
      out.text(article.title());
      out.text(article.lead());
      out.text(article.body());
      keyword(article.source());
      keyword(article.section());
      keyword(article.author());
      keyword(article.language());
      keyword(article.url());
      out.number(article.tags().size());
      article.tags().forEach(out::text);
      out.number(article.publishedAt().isPresent() ? 1 : 0);
      article.publishedAt().ifPresent(instant -> out.number(instant.toEpochMilli()));
    }

    /** The record, in the first {@link #length()} bytes; until the next is written. */
    public byte[] bytes() {
      return out.bytes();
    }

    /** Bytes of the record. */
    public int length() {
      return out.length();
    }

    /** No keyword is empty: an empty text says that there is none. */
    private void keyword(Optional<String> value) {
      out.text(value.orElse(""));
    }
  }

  /** The id alone, of the record that begins at a byte. */
  public static String id(byte[] bytes, int from) {
    return new RecordReader(bytes, from).text();
  }

  /** The article whose record begins at a byte. */
  public static Article article(byte[] bytes, int from) {
    var in = new RecordReader(bytes, from);
    String id = in.text();
    String title = in.text();
    String lead = in.text();
    Article article = Article.of(id, title, in.text()).withLead(lead);
    article = keyword(in).map(article::withSource).orElse(article);
    article = keyword(in).map(article::withSection).orElse(article);
    article = keyword(in).map(article::withAuthor).orElse(article);
    article = keyword(in).map(article::withLanguage).orElse(article);
    article = keyword(in).map(article::withUrl).orElse(article);
    article = article.withTags(tags(in));
    return in.number() == 0 ? article : article.withPublishedAt(Instant.ofEpochMilli(in.number()));
  }

  private static Optional<String> keyword(RecordReader in) {
    return Optional.of(in.text()).filter(value -> !value.isEmpty());
  }

  private static List<String> tags(RecordReader in) {
    int count = (int) in.number();
    var tags = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      tags.add(in.text());
    }
    return tags;
  }
}
