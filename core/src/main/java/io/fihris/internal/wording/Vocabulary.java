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
 * ranking what it finds ask for the same ones, and so do later queries ({@link FoundWords}). For
 * one query each.
 */
public final class Vocabulary {
  /** Terms that each stand in so many articles: looking whether side by side takes long. */
  private static final int FREQUENT = 5_000;

  private final IndexSearcher view;
  private final FoundWords words;
  private final FoundWords.InView found;
  private final Map<String, List<TermsEnum>> byField = new HashMap<>();

  /** The terms of a view. */
  public Vocabulary(IndexSearcher view) {
    this(view, new FoundWords());
  }

  /** The terms of a view, and what was found in it for earlier queries. */
  public Vocabulary(IndexSearcher view, FoundWords words) {
    this.view = view;
    this.words = words;
    this.found = words.in(view.getIndexReader());
  }

  /** Whether two stems only look like two spellings of one name. */
  boolean differ(String stem, String other) {
    return words.differ(stem, other);
  }

  /** What was looked up in the view so far. */
  FoundWords.InView found() {
    return found;
  }

  /** The view. */
  public IndexSearcher view() {
    return view;
  }

  /** Where a term is in each segment. */
  public TermStates states(Term term) throws IOException {
    TermStates known = found.terms().get(term);
    if (known == null) {
      known = lookUp(term);
      found.terms().put(term, known);
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

  /** The same, of a word that is only tried: nobody remembers it. */
  int articlesOfTried(String term) throws IOException {
    var tried = new Term(Fields.TEXT, term);
    TermStates known = found.terms().get(tried);
    return (known == null ? lookUp(tried) : known).docFreq();
  }

  /** Whether articles hold a member; as good as always where many hold each of its terms. */
  boolean knows(Member member) throws IOException {
    int rarest = Integer.MAX_VALUE;
    for (String term : member.terms()) {
      rarest = term.equals(Member.GAP) ? rarest : Math.min(rarest, articles(term));
    }
    return rarest > 0 && (!member.isSequence() || rarest > FREQUENT || holds(member.terms()));
  }

  private boolean holds(List<String> sequence) throws IOException {
    Boolean known = found.sequences().get(sequence);
    if (known == null) {
      known = articles(sequence, 1) > 0;
      found.sequences().put(sequence, known);
    }
    return known;
  }

  /** How many articles hold terms side by side, counted no further than a limit. */
  int articles(List<String> sequence, int limit) throws IOException {
    var terms = new PhraseQuery.Builder();
    for (int i = 0; i < sequence.size(); i++) {
      if (!sequence.get(i).equals(Member.GAP)) {
        terms.add(new Term(Fields.TEXT, sequence.get(i)), i);
      }
    }
    Query phrase = view.rewrite(terms.build());
    Weight weight = view.createWeight(phrase, ScoreMode.COMPLETE_NO_SCORES, 1);
    int count = 0;
    for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      DocIdSetIterator docs = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      while (count < limit && docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        count++;
      }
    }
    return count;
  }
}
