// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.internal.schema.Fields;
import io.fihris.internal.wording.Member;
import io.fihris.query.TextField;
import io.fihris.search.WordVariant.Origin;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanOrQuery;
import org.apache.lucene.queries.spans.SpanPositionRangeQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

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

  /** Any of a word's terms; together they count as one term. */
  Query word(List<Member> members) {
    if (this == ANYWHERE) {
      var synonyms = new SynonymQuery.Builder(Fields.TEXT);
      members.forEach(member -> synonyms.addTerm(term(member.term()), member.weight()));
      return synonyms.build();
    }
    SpanQuery[] terms =
        members.stream()
            .map(member -> new SpanTermQuery(term(member.term())))
            .toArray(SpanQuery[]::new);
    return within(new SpanOrQuery(terms));
  }

  /** Terms in this order; positions as in the query, so that a left-out stop word keeps its gap. */
  Query phrase(List<String> terms, List<Integer> positions, int slop) {
    if (terms.size() == 1) {
      return word(List.of(Member.of(terms.getFirst(), 1, Origin.STEM)));
    }
    if (this != ANYWHERE) {
      return within(spans(terms, positions, slop));
    }
    var phrase = new PhraseQuery.Builder().setSlop(slop);
    for (int i = 0; i < terms.size(); i++) {
      phrase.add(term(terms.get(i)), positions.get(i) - positions.getFirst());
    }
    return phrase.build();
  }

  private static SpanQuery spans(List<String> terms, List<Integer> positions, int slop) {
    var near = SpanNearQuery.newOrderedNearQuery(Fields.TEXT).setSlop(slop);
    for (int i = 0; i < terms.size(); i++) {
      int gap = i == 0 ? 0 : positions.get(i) - positions.get(i - 1) - 1;
      if (gap > 0) {
        near.addGap(gap);
      }
      near.addClause(new SpanTermQuery(term(terms.get(i))));
    }
    return near.build();
  }

  private Query within(SpanQuery spans) {
    return new SpanPositionRangeQuery(spans, from, until);
  }

  private static Term term(String text) {
    return new Term(Fields.TEXT, text);
  }
}
