// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.schema;

import io.fihris.article.Article;
import io.fihris.internal.storage.ArticleRecord;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/** Reads articles back from an index. For one thread at a time. */
public final class StoredArticles {
  private final List<LeafReaderContext> leaves;

  /** Reads from a view of an index. */
  public StoredArticles(IndexReader reader) {
    this.leaves = reader.leaves();
  }

  /** The article of a document, as it was added. */
  public Article article(int document) throws IOException {
    BytesRef record = record(document);
    return ArticleRecord.article(record.bytes, record.offset);
  }

  /** The id of a document's article. */
  public String id(int document) throws IOException {
    BytesRef record = record(document);
    return ArticleRecord.id(record.bytes, record.offset);
  }

  private BytesRef record(int document) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    BinaryDocValues records = DocValues.getBinary(leaf.reader(), Fields.RECORD);
    if (!records.advanceExact(document - leaf.docBase)) {
      throw new IllegalStateException("Every document has a record, but not: " + document);
    }
    return records.binaryValue();
  }
}
