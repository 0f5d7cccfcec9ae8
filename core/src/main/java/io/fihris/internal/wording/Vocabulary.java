// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.internal.schema.Fields;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** The terms of a view of an index. */
public final class Vocabulary {
  private final IndexSearcher view;

  /** The terms of the text field of a view. */
  public Vocabulary(IndexSearcher view) {
    this.view = view;
  }

  /** How many articles hold a term; deleted ones may count. */
  int articles(String term) throws IOException {
    return view.getIndexReader().docFreq(new Term(Fields.TEXT, term));
  }

  /** Whether articles hold every term of a member, though not side by side. */
  boolean knows(Member member) throws IOException {
    for (String term : member.terms()) {
      if (!term.equals(Member.GAP) && articles(term) == 0) {
        return false;
      }
    }
    return true;
  }

  /** How many articles hold two terms side by side, counted no further than a limit. */
  int articles(String first, String second, int limit) throws IOException {
    if (articles(first) == 0 || articles(second) == 0) {
      return 0;
    }
    Query phrase = view.rewrite(new PhraseQuery(Fields.TEXT, first, second));
    Weight weight = view.createWeight(phrase, ScoreMode.COMPLETE_NO_SCORES, 1);
    int count = 0;
    for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      DocIdSetIterator found = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      while (count < limit && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        count++;
      }
    }
    return count;
  }
}
