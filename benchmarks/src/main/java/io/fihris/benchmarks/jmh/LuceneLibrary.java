// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import io.fihris.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The plain way: one text field through ArabicAnalyzer, the article stored, the time indexed for
 * filters and sorting; hits fetched but not highlighted.
 */
final class LuceneLibrary implements Library {
  private static final String ID = "id";
  private static final String TEXT = "text";
  private static final String TIME = "time";
  private static final int HITS = 10;
  private static final double BUFFER_MEGABYTES = 64;

  private final NewsArchive archive;
  private final Analyzer analyzer = new ArabicAnalyzer();
  private final Directory directory;
  private final IndexWriter writer;
  private @Nullable IndexSearcher searcher;

  LuceneLibrary(Path folder, NewsArchive archive) throws IOException {
    this.archive = archive;
    this.directory = new MMapDirectory(folder);
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    this.writer = new IndexWriter(directory, config);
  }

  @Override
  public void add(Iterable<Article> articles) throws IOException {
    for (Article article : articles) {
      Document document = new Document();
      document.add(new StringField(ID, article.id(), Field.Store.YES));
      document.add(new TextField(TEXT, article.title() + "\n" + article.body(), Field.Store.NO));
      document.add(new StoredField("title", article.title()));
      document.add(new StoredField("body", article.body()));
      long millis = article.publishedAt().orElse(NewsArchive.BEGIN).toEpochMilli();
      document.add(new LongField(TIME, millis, Field.Store.NO));
      writer.addDocument(document);
    }
    writer.commit();
  }

  @Override
  public List<String> ask(Question question) throws IOException {
    IndexSearcher opened = searcher;
    if (opened == null) {
      opened = new IndexSearcher(DirectoryReader.open(directory));
      opened.setQueryCache(null);
      searcher = opened;
    }
    ScoreDoc[] hits =
        question == Question.NEWEST
            ? opened.search(query(question), HITS, newestFirst()).scoreDocs
            : opened.search(query(question), HITS).scoreDocs;
    List<String> ids = new ArrayList<>(hits.length);
    for (ScoreDoc hit : hits) {
      ids.add(opened.storedFields().document(hit.doc, Set.of(ID, "title", "body")).get(ID));
    }
    return ids;
  }

  private Query query(Question question) {
    return switch (question) {
      case TERM -> words(archive.frequentWords().getFirst(), Occur.SHOULD);
      case OR, NEWEST -> words(bothWords(), Occur.SHOULD);
      case AND -> words(bothWords(), Occur.MUST);
      case PHRASE ->
          orNothing(new QueryBuilder(analyzer).createPhraseQuery(TEXT, NewsArchive.RARE_PHRASE));
      case PREFIX -> new PrefixQuery(term(archive.beginning()));
      case FUZZY -> new FuzzyQuery(term(archive.misspelledWord()), 1);
      case FILTERED -> {
        long from = archive.publishedAt(archive.size() - archive.size() / 20).toEpochMilli();
        yield new BooleanQuery.Builder()
            .add(query(Question.OR), Occur.MUST)
            .add(LongField.newRangeQuery(TIME, from, Long.MAX_VALUE), Occur.FILTER)
            .build();
      }
    };
  }

  private Query words(String words, Occur occur) {
    return orNothing(new QueryBuilder(analyzer).createBooleanQuery(TEXT, words, occur));
  }

  /** The word as it is: Lucene does not analyze what it expands. */
  private static Term term(String word) {
    return new Term(TEXT, word);
  }

  /** A text of stop words alone has no query in Lucene; here that would be a mistake. */
  private static Query orNothing(@Nullable Query query) {
    if (query == null) {
      throw new IllegalStateException("The benchmark's words are all stop words");
    }
    return query;
  }

  private static Sort newestFirst() {
    return new Sort(LongField.newSortField(TIME, true, SortedNumericSelector.Type.MAX));
  }

  private String bothWords() {
    return String.join(" ", archive.frequentWords());
  }

  @Override
  public void close() throws IOException {
    if (searcher != null) {
      searcher.getIndexReader().close();
    }
    writer.close();
    directory.close();
    analyzer.close();
  }
}
