// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.demo;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/**
 * The same articles in an index of Lucene's own, with Lucene's own ArabicAnalyzer: a query finds
 * what shares a term with it.
 */
final class PlainLucene implements Closeable {
  private static final String FIELD = "text";

  private final Analyzer analyzer = new ArabicAnalyzer();
  private final Directory directory = new ByteBuffersDirectory();
  private final List<String> texts;

  PlainLucene(List<String> texts) throws IOException {
    this.texts = List.copyOf(texts);
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (String text : texts) {
        var document = new Document();
        document.add(new TextField(FIELD, text, Field.Store.NO));
        writer.addDocument(document);
      }
    }
  }

  Finding find(String query) throws IOException {
    Set<String> terms = terms(query);
    var marked = new ArrayList<String>();
    for (String text : texts) {
      mark(text, terms, marked);
    }
    return new Finding(count(query), marked);
  }

  /** The terms that a query asks for. */
  Set<String> terms(String query) throws IOException {
    var terms = new LinkedHashSet<String>();
    try (TokenStream stream = analyzer.tokenStream(FIELD, query)) {
      var term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }

  private long count(String text) throws IOException {
    Query query = new QueryBuilder(analyzer).createBooleanQuery(FIELD, text);
    if (query == null) {
      return 0;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return new IndexSearcher(reader).count(query);
    }
  }

  private void mark(String text, Set<String> terms, List<String> marked) throws IOException {
    try (TokenStream stream = analyzer.tokenStream(FIELD, text)) {
      var term = stream.getAttribute(CharTermAttribute.class);
      var offsets = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (terms.contains(term.toString())) {
          marked.add(text.substring(offsets.startOffset(), offsets.endOffset()));
        }
      }
      stream.end();
    }
  }

  @Override
  public void close() throws IOException {
    directory.close();
    analyzer.close();
  }
}
