// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.article.Article;
import io.fihris.internal.explaining.WordMatcher;
import io.fihris.internal.ranking.Ranker;
import io.fihris.internal.schema.ArticleDocuments;
import io.fihris.search.Explanation;
import io.fihris.search.Explanation.Contribution;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Tells why an article is a hit, or none, by running the query on it alone.
 *
 * @param searcher over one view of the index
 * @param averageWords words of an average article of the view
 * @param analyzer the one that indexed the articles
 */
record HitExplainer(IndexSearcher searcher, float averageWords, Analyzer analyzer) {

  Explanation explain(Article article, CompiledQuery compiled, Ranker ranker) throws IOException {
    Query only =
        new BooleanQuery.Builder()
            .add(compiled.query(), Occur.MUST)
            .add(new TermQuery(ArticleDocuments.idTerm(article.id())), Occur.FILTER)
            .build();
    ScoreDoc[] found = searcher.search(only, 1).scoreDocs;
    List<Contribution> contributions =
        found.length == 0 ? List.of() : ranker.explain(found[0], compiled.ranked(averageWords));
    double recency = found.length == 0 ? 1 : ranker.recency(searcher, found[0]);
    return new Explanation(
        article.id(),
        found.length > 0,
        recency * contributions.stream().mapToDouble(Contribution::points).sum(),
        recency,
        ranker.profile().name(),
        new WordMatcher(analyzer).match(compiled.words(), article),
        contributions);
  }
}
