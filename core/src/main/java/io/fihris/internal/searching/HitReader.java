// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.article.Article;
import io.fihris.internal.highlighting.Highlighter;
import io.fihris.internal.highlighting.MarkedTerms;
import io.fihris.internal.schema.StoredArticles;
import io.fihris.search.Highlight;
import io.fihris.search.Hit;
import io.fihris.text.StopWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/**
 * Reads the articles that were found and marks the query's words in them.
 *
 * @param stopWords those that the index leaves out
 * @param highlightCharacters how far into a text highlights look
 */
record HitReader(StopWords stopWords, int highlightCharacters) {

  /** The hits, in the order found. */
  List<Hit> hits(IndexSearcher searcher, List<ScoreDoc> found, CompiledQuery compiled)
      throws IOException {
    var terms = MarkedTerms.of(compiled.words(), compiled.phrases());
    var highlighter = new Highlighter(stopWords, terms, highlightCharacters);
    var stored = new StoredArticles(searcher.getIndexReader());
    var hits = new ArrayList<Hit>(found.size());
    for (ScoreDoc one : found) {
      Article article = stored.article(one.doc);
      float score = Float.isNaN(one.score) ? 0 : one.score;
      Highlight title = highlighter.title(article.title());
      Highlight snippet = highlighter.snippet(article.lead(), article.body());
      hits.add(Hit.alone(article, score, title, snippet));
    }
    return hits;
  }
}
