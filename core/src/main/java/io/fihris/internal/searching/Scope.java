// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.internal.schema.Fields;
import io.fihris.query.TextField;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanPositionRangeQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The part of an article that a query looks at. */
enum Scope {
  ANYWHERE(Fields.TEXT),
  TITLE(Fields.TITLE),
  /** Lead and body: what lies in the whole text behind the headline's positions. */
  BODY(Fields.TEXT);

  private final String field;

  Scope(String field) {
    this.field = field;
  }

  static Scope of(TextField part) {
    return switch (part) {
      case TITLE -> TITLE;
      case BODY -> BODY;
    };
  }

  Query term(String term) {
    var lucene = new Term(field, term);
    return this == BODY ? behindTitle(new SpanTermQuery(lucene)) : new TermQuery(lucene);
  }

  /** Terms in this order; positions as in the query, so that a left-out stop word keeps its gap. */
  Query phrase(List<String> terms, List<Integer> positions, int slop) {
    if (terms.size() == 1) {
      return term(terms.getFirst());
    }
    if (this == BODY) {
      return behindTitle(spans(terms, positions, slop));
    }
    var phrase = new PhraseQuery.Builder().setSlop(slop);
    for (int i = 0; i < terms.size(); i++) {
      phrase.add(new Term(field, terms.get(i)), positions.get(i) - positions.getFirst());
    }
    return phrase.build();
  }

  private SpanQuery spans(List<String> terms, List<Integer> positions, int slop) {
    var near = SpanNearQuery.newOrderedNearQuery(field).setSlop(slop);
    for (int i = 0; i < terms.size(); i++) {
      int gap = i == 0 ? 0 : positions.get(i) - positions.get(i - 1) - 1;
      if (gap > 0) {
        near.addGap(gap);
      }
      near.addClause(new SpanTermQuery(new Term(field, terms.get(i))));
    }
    return near.build();
  }

  private static Query behindTitle(SpanQuery spans) {
    return new SpanPositionRangeQuery(spans, Fields.BODY_POSITION, Integer.MAX_VALUE);
  }
}
