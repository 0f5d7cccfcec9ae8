// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.internal.ranking.RankedQuery;
import io.fihris.internal.wording.QueryPhrase;
import io.fihris.internal.wording.QueryWord;
import io.fihris.internal.wording.Vocabulary;
import io.fihris.search.Conditions;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * A query ready to run.
 *
 * @param query finds, and scores by stems
 * @param words the words that a hit may hold, for ranking and highlighting
 * @param phrases whose words, which are among those, count side by side
 * @param vocabulary the terms of the view on which it runs
 * @param complete whether time sufficed to find all words of the index that the query stands for
 */
record CompiledQuery(
    Query query,
    List<QueryWord> words,
    List<QueryPhrase> phrases,
    Vocabulary vocabulary,
    boolean complete) {

  /** What is found is ranked for this, in a view whose average article has so many words. */
  RankedQuery ranked(float averageWords) {
    return new RankedQuery(words, vocabulary, averageWords);
  }

  /** The same query, finding only what meets the conditions. */
  CompiledQuery narrowed(Conditions conditions) {
    Query narrow = ConditionCompiler.narrow(query, conditions);
    return new CompiledQuery(narrow, words, phrases, vocabulary, complete);
  }

  /** The same query, finding only what another finds as well. */
  CompiledQuery among(CompiledQuery other) {
    Query both =
        new BooleanQuery.Builder().add(query, Occur.MUST).add(other.query, Occur.FILTER).build();
    return new CompiledQuery(both, words, phrases, vocabulary, complete && other.complete);
  }
}
