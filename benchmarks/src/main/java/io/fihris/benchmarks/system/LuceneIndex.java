// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import io.fihris.benchmarks.collection.CollectionArticle;
import io.fihris.benchmarks.collection.ScoredId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A plain Lucene index. Positions are indexed and the texts stored, so that its size can be held
 * against that of an index that shows its hits.
 */
final class LuceneIndex implements SystemIndex {
  private static final String ID = "id";
  private static final String TEXT = "text";
  private static final String STORED_TITLE = "stored-title";
  private static final String STORED_TEXT = "stored-text";
  private static final double BUFFER_MEGABYTES = 64;

  /** Topics may be long descriptions. */
  private static final int MOST_CLAUSES = 16_384;

  private final LuceneSystem system;
  private final ArticleFields fields;
  private final BM25Similarity similarity;
  private final Directory directory;
  private final IndexWriter writer;
  private @Nullable IndexSearcher searcher;

  LuceneIndex(LuceneSystem system, Path folder, ArticleFields fields) throws IOException {
    this.system = system;
    this.fields = fields;
    this.similarity = new BM25Similarity(system.bm25().k1(), system.bm25().b());
    this.directory = new MMapDirectory(folder);
    IndexWriterConfig config = new IndexWriterConfig(system.plainAnalyzer());
    config.setSimilarity(similarity);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    this.writer = new IndexWriter(directory, config);
  }

  @Override
  public void add(List<CollectionArticle> articles) throws IOException {
    for (CollectionArticle article : articles) {
      Document document = new Document();
      document.add(new StringField(ID, article.id(), Field.Store.YES));
      document.add(new TextField(TEXT, fields.joined(article), Field.Store.NO));
      document.add(new StoredField(STORED_TITLE, fields.title(article)));
      document.add(new StoredField(STORED_TEXT, fields.text(article)));
      writer.addDocument(document);
    }
  }

  @Override
  public void finish() throws IOException {
    writer.commit();
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    IndexSearcher opened = new IndexSearcher(DirectoryReader.open(directory));
    opened.setSimilarity(similarity);
    opened.setQueryCache(null);
    searcher = opened;
  }

  @Override
  public List<ScoredId> search(String text, int limit) throws IOException {
    IndexSearcher opened = searcher;
    if (opened == null) {
      throw new IllegalStateException("This index is not finished; call finish() first");
    }
    StoredFields stored = opened.storedFields();
    List<ScoredId> hits = new ArrayList<>();
    for (ScoreDoc hit : opened.search(query(text), limit).scoreDocs) {
      hits.add(new ScoredId(stored.document(hit.doc, Set.of(ID)).get(ID), hit.score));
    }
    return hits;
  }

  private Query query(String text) throws IOException {
    Map<BytesRef, Integer> counts = new LinkedHashMap<>();
    try (TokenStream tokens = system.plainAnalyzer().tokenStream(TEXT, text)) {
      TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        counts.merge(BytesRef.deepCopyOf(term.getBytesRef()), 1, Integer::sum);
      }
      tokens.end();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    counts.forEach(
        (term, count) ->
            any.add(
                new BoostQuery(new TermQuery(new Term(TEXT, term)), count),
                BooleanClause.Occur.SHOULD));
    return any.build();
  }

  @Override
  public void close() throws IOException {
    if (searcher != null) {
      searcher.getIndexReader().close();
    }
    writer.close();
    directory.close();
  }
}
