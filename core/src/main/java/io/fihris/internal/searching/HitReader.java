// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.article.Article;
import io.fihris.internal.highlighting.Marker;
import io.fihris.internal.highlighting.Passages;
import io.fihris.internal.schema.ArticleDocuments;
import io.fihris.search.Highlight;
import io.fihris.search.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/**
 * Reads the articles that were found and marks the query's words in them.
 *
 * @param analyzer the one that indexed the articles
 * @param highlightCharacters how far into a text highlights look
 */
record HitReader(Analyzer analyzer, int highlightCharacters) {

  /** The hits, in the order found. */
  List<Hit> hits(IndexSearcher searcher, ScoreDoc[] found, CompiledQuery compiled)
      throws IOException {
    var marker = new Marker(analyzer, compiled.marked(), compiled.markedSequences());
    var stored = searcher.storedFields();
    var hits = new ArrayList<Hit>(found.length);
    for (ScoreDoc one : found) {
      Article article = ArticleDocuments.toArticle(stored.document(one.doc));
      float score = Float.isNaN(one.score) ? 0 : one.score;
      Highlight title = Passages.whole(article.title(), marker.matches(article.title()));
      hits.add(new Hit(article, score, title, snippet(article, marker)));
    }
    return hits;
  }

  /** From the body, or from the lead where only that matches. */
  private Highlight snippet(Article article, Marker marker) {
    Highlight body = snippet(article.body(), marker);
    if (body.isMarked() || article.lead().isEmpty()) {
      return body;
    }
    Highlight lead = snippet(article.lead(), marker);
    return lead.isMarked() || article.body().isEmpty() ? lead : body;
  }

  private Highlight snippet(String text, Marker marker) {
    String seen = text.substring(0, Math.min(text.length(), highlightCharacters));
    return Passages.best(seen, marker.matches(seen));
  }
}
