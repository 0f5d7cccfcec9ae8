// SPDX-License-Identifier: Apache-2.0
package io.fihris.quickstart;

import io.fihris.analysis.ArabicNewsAnalyzer;
import java.io.IOException;
import java.io.PrintStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/** I have a Lucene index of my own: how do I use only the analyzer? */
public final class AnalyzerOnly {
  private AnalyzerOnly() {}

  /** Indexes a document with Lucene alone, and finds it by another form of its word. */
  public static void main(String[] args) throws IOException {
    run(System.out);
  }

  static void run(PrintStream out) throws IOException {
    // snippet:analyzer-only
    try (var analyzer = new ArabicNewsAnalyzer();
        Directory directory = new ByteBuffersDirectory()) {
      try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        var document = new Document();
        document.add(new TextField("text", "افتتاح الجامعات والمكتبات", Field.Store.YES));
        writer.addDocument(document);
      }
      try (var reader = DirectoryReader.open(directory)) {
        Query query = new QueryBuilder(analyzer).createBooleanQuery("text", "مكتبة");
        TopDocs top = new IndexSearcher(reader).search(query, 10);
        for (ScoreDoc found : top.scoreDocs) {
          out.println(reader.storedFields().document(found.doc).get("text"));
        }
      }
    }
    // end
  }
}
