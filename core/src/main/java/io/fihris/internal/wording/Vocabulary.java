// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.internal.schema.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * The terms of a view of an index. Each is looked up once: compiling a query, running it and
 * ranking what it finds ask for the same ones. For one query each.
 */
public final class Vocabulary {
  private final IndexSearcher view;
  private final FoundNames names;
  private final Map<String, List<TermsEnum>> byField = new HashMap<>();
  private final Map<Term, TermStates> found = new HashMap<>();
  private final Map<String, List<Member>> spellings;

  /** The terms of a view. */
  public Vocabulary(IndexSearcher view) {
    this(view, new FoundNames());
  }

  /** The terms of a view, and the names that were found in it by earlier queries. */
  public Vocabulary(IndexSearcher view, FoundNames names) {
    this.view = view;
    this.names = names;
    this.spellings = names.in(view.getIndexReader());
  }

  /** Whether two stems only look like two spellings of one name. */
  boolean differ(String stem, String other) {
    return names.differ(stem, other);
  }

  /** Other spellings of names, by their stems, as far as they were looked for. */
  Map<String, List<Member>> spellings() {
    return spellings;
  }

  /** The view. */
  public IndexSearcher view() {
    return view;
  }

  /** Where a term is in each segment. */
  public TermStates states(Term term) throws IOException {
    TermStates known = found.get(term);
    if (known == null) {
      known = lookUp(term);
      found.put(term, known);
    }
    return known;
  }

  /** Lucene's own look-up makes an enumerator a term and segment; this keeps one a field. */
  private TermStates lookUp(Term term) throws IOException {
    var states = new TermStates(view.getTopReaderContext());
    List<TermsEnum> enumerators = enumerators(term.field());
    for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
      TermsEnum at = enumerators.get(leaf.ord);
      if (at.seekExact(term.bytes())) {
        states.register(at.termState(), leaf.ord, at.docFreq(), at.totalTermFreq());
      }
    }
    return states;
  }

  /** Goes through the terms of a segment; whoever asks puts it where they need it. */
  public TermsEnum terms(LeafReaderContext leaf, String field) throws IOException {
    return enumerators(field).get(leaf.ord);
  }

  private List<TermsEnum> enumerators(String field) throws IOException {
    List<TermsEnum> known = byField.get(field);
    if (known != null) {
      return known;
    }
    var enumerators = new ArrayList<TermsEnum>();
    for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(field);
      enumerators.add(terms == null ? TermsEnum.EMPTY : terms.iterator());
    }
    byField.put(field, enumerators);
    return enumerators;
  }

  /** How many articles hold a term; deleted ones may count. */
  int articles(String term) throws IOException {
    return states(new Term(Fields.TEXT, term)).docFreq();
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
