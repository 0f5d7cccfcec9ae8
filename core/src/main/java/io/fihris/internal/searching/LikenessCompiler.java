// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.analysis.TermLevel;
import io.fihris.article.Article;
import io.fihris.internal.schema.ArticleDocuments;
import io.fihris.internal.schema.Fields;
import io.fihris.internal.schema.StoredArticles;
import io.fihris.internal.stories.StoryFinder;
import io.fihris.internal.wording.Vocabulary;
import io.fihris.search.Stories;
import io.fihris.search.Story;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/**
 * Makes a query of an article: its stems that say most, each weighed by how often it stands there.
 *
 * @param analyzer the one that indexed the articles
 * @param view of the articles
 */
record LikenessCompiler(Analyzer analyzer, IndexSearcher view) {
  /**
   * Stems of a query. Tuned on the shipped collection: fewer find less, more cost more than they
   * find. See {@code docs/decisions/015-related.md}.
   */
  private static final int STEMS = 40;

  /** How fast further occurrences count less; BM25's usual value. */
  private static final double SATURATION = 1.2;

  private static final String STEM = TermLevel.STEM.label();

  private record Stem(String term, double weight, double worth) {}

  /**
   * Finds what shares stems with an article, best what shares most; nothing where there is no such
   * article.
   *
   * @param ownStory whether the article's whole story is left out, or the article alone
   */
  CompiledQuery like(String id, Stories ownStory) throws IOException {
    TopDocs found = view.search(new TermQuery(ArticleDocuments.idTerm(id)), 1);
    if (found.scoreDocs.length == 0) {
      return new CompiledQuery(
          new MatchNoDocsQuery("like an article that is not there"),
          List.of(),
          List.of(),
          new Vocabulary(view),
          true);
    }
    int doc = found.scoreDocs[0].doc;
    var others = new BooleanQuery.Builder();
    others.add(like(new StoredArticles(view.getIndexReader()).article(doc)), Occur.MUST);
    others.add(new TermQuery(ArticleDocuments.idTerm(id)), Occur.MUST_NOT);
    if (ownStory == Stories.FOLDED) {
      Story story = new StoryFinder(view.getIndexReader()).story(doc, listed -> true);
      others.add(ArticleDocuments.idQuery(story.others()), Occur.MUST_NOT);
    }
    return new CompiledQuery(others.build(), List.of(), List.of(), new Vocabulary(view), true);
  }

  private Query like(Article article) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : List.of(article.title(), article.lead(), article.body())) {
      count(text, counts);
    }
    var stems = new ArrayList<Stem>(counts.size());
    for (Map.Entry<String, Integer> stem : counts.entrySet()) {
      stems.add(stem(stem.getKey(), stem.getValue()));
    }
    stems.sort(Comparator.comparingDouble((Stem stem) -> -stem.worth).thenComparing(Stem::term));
    var like = new BooleanQuery.Builder();
    for (Stem stem : stems.subList(0, Math.min(STEMS, stems.size()))) {
      var term = new TermQuery(new Term(Fields.TEXT, stem.term));
      like.add(new BoostQuery(term, (float) stem.weight), Occur.SHOULD);
    }
    return like.build();
  }

  private void count(String text, Map<String, Integer> counts) throws IOException {
    try (TokenStream terms = analyzer.tokenStream(Fields.TEXT, text)) {
      var term = terms.addAttribute(CharTermAttribute.class);
      var type = terms.addAttribute(TypeAttribute.class);
      terms.reset();
      while (terms.incrementToken()) {
        if (type.type().equals(STEM)) {
          counts.merge(term.toString(), 1, Integer::sum);
        }
      }
      terms.end();
    }
  }

  /** A stem that no other article holds is worth nothing here. */
  private Stem stem(String term, int count) throws IOException {
    int holding = view.getIndexReader().docFreq(new Term(Fields.TEXT, term));
    int articles = Math.max(view.getIndexReader().maxDoc(), holding);
    double idf = Math.log(1 + (articles - holding + 0.5) / (holding + 0.5));
    double weight = count / (count + SATURATION);
    return new Stem(term, weight, holding < 2 ? 0 : weight * idf);
  }
}
