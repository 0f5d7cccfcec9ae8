// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import io.fihris.analysis.ArabicNewsAnalyzer;
import io.fihris.article.Article;
import io.fihris.internal.schema.Fields;
import io.fihris.internal.schema.StoredArticles;
import io.fihris.internal.wording.QueryWord;
import io.fihris.internal.wording.WordReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What a program would do with Lucene alone on an index of this library: BM25 of any of the words,
 * the ten best articles read.
 *
 * @param reader of the index
 * @param analyzer the one that indexed the articles
 */
record PlainSearch(IndexReader reader, ArabicNewsAnalyzer analyzer) {
  private static final int HITS = 10;

  /** By the stems alone, one term a word. */
  List<Article> byStems(String question) throws IOException {
    var any = new BooleanQuery.Builder();
    for (QueryWord word : new WordReader(analyzer).words(question)) {
      any.add(new TermQuery(new Term(Fields.TEXT, word.stem())), Occur.SHOULD);
    }
    return best(any.build());
  }

  /** By all terms that the index has of a word, as Lucene's own query builder joins them. */
  List<Article> byAllTerms(String question) throws IOException {
    @Nullable Query any = new QueryBuilder(analyzer).createBooleanQuery(Fields.TEXT, question);
    return best(any == null ? new MatchNoDocsQuery("stop words only") : any);
  }

  private List<Article> best(Query query) throws IOException {
    var stored = new StoredArticles(reader);
    var articles = new ArrayList<Article>(HITS);
    for (ScoreDoc hit : new IndexSearcher(reader).search(query, HITS).scoreDocs) {
      articles.add(stored.article(hit.doc));
    }
    return articles;
  }
}
