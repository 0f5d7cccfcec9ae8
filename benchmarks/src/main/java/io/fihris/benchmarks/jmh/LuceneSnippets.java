// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import io.fihris.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * The plain way: {@code UnifiedHighlighter} over stored fields, which analyzes the text again with
 * {@code ArabicAnalyzer}, or reads offsets that the postings hold.
 */
final class LuceneSnippets implements Snippets {
  private static final String ID = "id";
  private static final String TITLE = "title";
  private static final String BODY = "body";
  private static final String[] FIELDS = {TITLE, BODY};
  private static final int[] PASSAGES = {1, 4};
  private static final int MAX_CHARACTERS = 100_000;

  private final Analyzer analyzer = new ArabicAnalyzer();
  private final Directory directory;
  private final IndexSearcher searcher;
  private final UnifiedHighlighter highlighter;

  LuceneSnippets(Path folder, List<Article> articles, boolean offsets) throws IOException {
    directory = new MMapDirectory(folder);
    index(articles, offsets);
    searcher = new IndexSearcher(DirectoryReader.open(directory));
    highlighter =
        UnifiedHighlighter.builder(searcher, analyzer).withMaxLength(MAX_CHARACTERS).build();
  }

  private void index(List<Article> articles, boolean offsets) throws IOException {
    var type = new FieldType(TextField.TYPE_STORED);
    if (offsets) {
      type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    }
    type.freeze();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Article article : articles) {
        Document document = new Document();
        document.add(new StringField(ID, article.id(), Field.Store.YES));
        document.add(new Field(TITLE, article.title(), type));
        document.add(new Field(BODY, article.body(), type));
        writer.addDocument(document);
      }
    }
  }

  @Override
  public List<Integer> documents(List<String> ids) throws IOException {
    List<Integer> documents = new ArrayList<>();
    for (String article : ids) {
      var id = new TermQuery(new Term(ID, article));
      documents.add(searcher.search(id, 1).scoreDocs[0].doc);
    }
    return documents;
  }

  @Override
  public int mark(String query, List<Integer> documents) throws IOException {
    var parser = new QueryBuilder(analyzer);
    var either = new BooleanQuery.Builder();
    for (String field : FIELDS) {
      Query words = parser.createBooleanQuery(field, query);
      if (words != null) {
        either.add(words, Occur.SHOULD);
      }
    }
    Map<String, String[]> shown =
        highlighter.highlightFields(
            FIELDS.clone(),
            either.build(),
            documents.stream().mapToInt(Integer::intValue).toArray(),
            PASSAGES.clone());
    int marked = 0;
    for (int i = 0; i < documents.size(); i++) {
      marked += isMarked(shown, TITLE, i) || isMarked(shown, BODY, i) ? 1 : 0;
    }
    return marked;
  }

  private static boolean isMarked(Map<String, String[]> shown, String field, int hit) {
    String[] snippets = shown.get(field);
    return snippets != null && snippets[hit] != null && snippets[hit].contains("<b>");
  }

  @Override
  public void close() throws IOException {
    searcher.getIndexReader().close();
    directory.close();
    analyzer.close();
  }
}
