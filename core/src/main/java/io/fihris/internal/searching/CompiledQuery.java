// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.internal.highlighting.MarkedSequence;
import io.fihris.internal.highlighting.MarkedTerm;
import io.fihris.internal.wording.Member;
import io.fihris.internal.wording.QueryWord;
import io.fihris.search.Conditions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;

/**
 * A query ready to run.
 *
 * @param query finds, and scores by stems
 * @param words the words that a hit may hold, for ranking and highlighting
 * @param complete whether time sufficed to find all words of the index that the query stands for
 */
record CompiledQuery(Query query, List<QueryWord> words, boolean complete) {

  /** The same query, finding only what meets the conditions. */
  CompiledQuery narrowed(Conditions conditions) {
    return new CompiledQuery(ConditionCompiler.narrow(query, conditions), words, complete);
  }

  /** The terms that a highlight marks. */
  Map<String, MarkedTerm> marked() {
    var marked = new HashMap<String, MarkedTerm>();
    for (int i = 0; i < words.size(); i++) {
      marked.putIfAbsent(words.get(i).folded(), new MarkedTerm(i, marked.size()));
      for (Member member : words.get(i).members()) {
        if (!member.isSequence()) {
          marked.putIfAbsent(member.term(), new MarkedTerm(i, marked.size()));
        }
      }
    }
    return marked;
  }

  /** The sequences that a highlight marks. */
  List<MarkedSequence> markedSequences() {
    var marked = new ArrayList<MarkedSequence>();
    int forms = marked().size();
    for (int i = 0; i < words.size(); i++) {
      for (Member member : words.get(i).members()) {
        if (member.isSequence()) {
          marked.add(new MarkedSequence(member.terms(), new MarkedTerm(i, forms++)));
        }
      }
    }
    return marked;
  }
}
