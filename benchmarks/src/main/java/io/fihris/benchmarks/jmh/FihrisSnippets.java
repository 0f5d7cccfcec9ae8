// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import io.fihris.analysis.ArabicNewsAnalyzer;
import io.fihris.article.Article;
import io.fihris.internal.highlighting.Highlighter;
import io.fihris.internal.highlighting.MarkedTerms;
import io.fihris.internal.schema.ArticleDocuments;
import io.fihris.internal.schema.StoredArticles;
import io.fihris.internal.wording.QueryAnalyzer;
import io.fihris.internal.wording.SpellingLexicon;
import io.fihris.internal.wording.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/** This library's own highlighter, below the public search, over an index that it wrote. */
final class FihrisSnippets implements Snippets {
  private static final int MAX_CHARACTERS = 100_000;

  private final ArabicNewsAnalyzer analyzer = new ArabicNewsAnalyzer();
  private final Directory directory;
  private final IndexSearcher searcher;
  private final QueryAnalyzer words;

  FihrisSnippets(Path folder) throws IOException {
    this.directory = new MMapDirectory(folder);
    this.searcher = new IndexSearcher(DirectoryReader.open(directory));
    this.words =
        new QueryAnalyzer(
            analyzer, SpellingLexicon.load(analyzer, List.of()), new Vocabulary(searcher));
  }

  @Override
  public List<Integer> documents(List<String> ids) throws IOException {
    List<Integer> documents = new ArrayList<>();
    for (String article : ids) {
      var id = new TermQuery(ArticleDocuments.idTerm(article));
      documents.add(searcher.search(id, 1).scoreDocs[0].doc);
    }
    return documents;
  }

  @Override
  public int mark(String query, List<Integer> documents) throws IOException {
    var terms = MarkedTerms.of(words.words(query));
    var highlighter = new Highlighter(analyzer.profile().stopWords(), terms, MAX_CHARACTERS);
    var stored = new StoredArticles(searcher.getIndexReader());
    int marked = 0;
    for (int document : documents) {
      Article article = stored.article(document);
      boolean title = highlighter.title(article.title()).isMarked();
      boolean body = highlighter.snippet(article.lead(), article.body()).isMarked();
      marked += title || body ? 1 : 0;
    }
    return marked;
  }

  @Override
  public void close() throws IOException {
    searcher.getIndexReader().close();
    directory.close();
    analyzer.close();
  }
}
