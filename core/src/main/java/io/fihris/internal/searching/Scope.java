// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.internal.schema.Fields;
import io.fihris.internal.wording.Member;
import io.fihris.internal.wording.Vocabulary;
import io.fihris.query.TextField;
import io.fihris.search.WordVariant.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanOrQuery;
import org.apache.lucene.queries.spans.SpanPositionRangeQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** The part of an article that a query looks at. */
enum Scope {
  ANYWHERE(0, Integer.MAX_VALUE),
  TITLE(0, Fields.PART_GAP),
  BODY(Fields.PART_GAP, Integer.MAX_VALUE);

  private final int from;
  private final int until;

  Scope(int from, int until) {
    this.from = from;
    this.until = until;
  }

  static Scope of(TextField part) {
    return switch (part) {
      case TITLE -> TITLE;
      case BODY -> BODY;
    };
  }

  /** Any of a word's members; those of one term count together as one term. */
  Query word(List<Member> members, Vocabulary vocabulary) throws IOException {
    if (this != ANYWHERE) {
      return within(new SpanOrQuery(members.stream().map(Scope::spans).toArray(SpanQuery[]::new)));
    }
    var terms = new SynonymQuery.Builder(Fields.TEXT);
    var any = new ArrayList<Query>();
    for (Member member : members) {
      if (member.isSequence()) {
        any.add(sequence(member));
      } else {
        terms.addTerm(term(member.term()), member.weight());
      }
    }
    any.addFirst(isPlain(members) ? plain(members.getFirst(), vocabulary) : terms.build());
    return any.size() == 1 ? any.getFirst() : new DisjunctionMaxQuery(any, 0);
  }

  private static boolean isPlain(List<Member> members) {
    return members.getFirst().weight() == 1
        && !members.getFirst().isSequence()
        && members.stream().skip(1).allMatch(Member::isSequence);
  }

  /** What Lucene makes of synonyms that are one term, but looked up already. */
  private static Query plain(Member member, Vocabulary vocabulary) throws IOException {
    Term term = term(member.term());
    return new TermQuery(term, vocabulary.states(term));
  }

  /** A sequence counts as much as its average word: Lucene adds what its words count. */
  private static Query sequence(Member member) {
    var phrase = new PhraseQuery.Builder();
    int words = 0;
    for (int i = 0; i < member.terms().size(); i++) {
      if (!member.terms().get(i).equals(Member.GAP)) {
        phrase.add(term(member.terms().get(i)), i);
        words++;
      }
    }
    return new BoostQuery(phrase.build(), member.weight() / words);
  }

  private static SpanQuery spans(Member member) {
    if (!member.isSequence()) {
      return new SpanTermQuery(term(member.term()));
    }
    var near = SpanNearQuery.newOrderedNearQuery(Fields.TEXT);
    for (String text : member.terms()) {
      if (text.equals(Member.GAP)) {
        near.addGap(1);
      } else {
        near.addClause(new SpanTermQuery(term(text)));
      }
    }
    return near.build();
  }

  /**
   * Words in this order, each one of some terms; positions as in the query, so that a left-out stop
   * word keeps its gap.
   */
  Query phrase(List<List<String>> words, List<Integer> positions, int slop, Vocabulary vocabulary)
      throws IOException {
    if (words.size() == 1) {
      List<Member> members =
          words.getFirst().stream().map(t -> Member.of(t, 1, Origin.STEM)).toList();
      return word(members, vocabulary);
    }
    if (this != ANYWHERE) {
      return within(spans(words, positions, slop));
    }
    var phrase = new MultiPhraseQuery.Builder().setSlop(slop);
    for (int i = 0; i < words.size(); i++) {
      Term[] terms = words.get(i).stream().map(Scope::term).toArray(Term[]::new);
      phrase.add(terms, positions.get(i) - positions.getFirst());
    }
    return phrase.build();
  }

  private static SpanQuery spans(List<List<String>> words, List<Integer> positions, int slop) {
    var near = SpanNearQuery.newOrderedNearQuery(Fields.TEXT).setSlop(slop);
    for (int i = 0; i < words.size(); i++) {
      int gap = i == 0 ? 0 : positions.get(i) - positions.get(i - 1) - 1;
      if (gap > 0) {
        near.addGap(gap);
      }
      near.addClause(anyOf(words.get(i)));
    }
    return near.build();
  }

  private static SpanQuery anyOf(List<String> terms) {
    return new SpanOrQuery(
        terms.stream().map(term -> new SpanTermQuery(term(term))).toArray(SpanQuery[]::new));
  }

  private Query within(SpanQuery spans) {
    return new SpanPositionRangeQuery(spans, from, until);
  }

  private static Term term(String text) {
    return new Term(Fields.TEXT, text);
  }
}
