// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.article.Keyword;
import io.fihris.internal.schema.Fields;
import io.fihris.search.Conditions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** Turns conditions into Lucene queries that filter and do not score. */
final class ConditionCompiler {
  private ConditionCompiler() {}

  /** The query, narrowed to what meets the conditions. */
  static Query narrow(Query query, Conditions conditions) {
    if (conditions.equals(Conditions.NONE)) {
      return query;
    }
    var narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
    if (conditions.hasTime()) {
      Query time = published(conditions.publishedFrom(), conditions.publishedUntil());
      narrowed.add(time, Occur.FILTER);
    }
    conditions
        .keywords()
        .forEach((keyword, values) -> narrowed.add(keyword(keyword, values), Occur.FILTER));
    return narrowed.build();
  }

  /** Articles published at an instant or later, and before another. */
  static Query published(Optional<Instant> from, Optional<Instant> until) {
    return LongField.newRangeQuery(
        Fields.PUBLISHED_AT_MILLIS,
        from.map(Instant::toEpochMilli).orElse(Long.MIN_VALUE),
        until.map(instant -> instant.toEpochMilli() - 1).orElse(Long.MAX_VALUE));
  }

  /** Articles that have any of these values. */
  static Query keyword(Keyword keyword, List<String> values) {
    List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
    return KeywordField.newSetQuery(Fields.of(keyword), terms);
  }
}
