// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import io.fihris.internal.schema.Fields;
import io.fihris.internal.schema.StoredArticles;
import io.fihris.internal.suggesting.TypedText.TypedWord;
import io.fihris.search.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanOrQuery;
import org.apache.lucene.queries.spans.SpanPositionRangeQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Finds headlines that hold all typed words in their order, the last one perhaps unfinished. */
final class Headlines {
  /** Words that may stand between two typed ones. */
  private static final int GAP = 8;

  /** No headline has so many words that a reader would type them all. */
  private static final int MOST_WORDS = 12;

  /** How many forms of a finished word are looked for. */
  private static final int FORMS = 32;

  /** How many words that begin as the last one are looked for, and how many forms of each. */
  private static final int LAST_WORDS = 32;

  private static final int LAST_FORMS = 3;

  /** After so many headlines, or so many articles with all words, no more are looked for. */
  private static final int MOST_FOUND = 20;

  private static final int MOST_TRIED = 2_000;

  private final IndexReader view;
  private final ArchiveWords words;

  Headlines(IndexReader view, ArchiveWords words) {
    this.view = view;
    this.words = words;
  }

  /** At most {@code limit} headlines, first what several articles carry, then the shortest. */
  List<Suggestion> complete(TypedText typed, int limit) throws IOException {
    List<TypedWord> finished =
        typed.words().stream()
            .limit(Math.max(0, typed.words().size() - 1))
            .filter(word -> !word.isStopWord())
            .toList();
    if (finished.isEmpty() || finished.size() > MOST_WORDS) {
      return List.of();
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String headline : find(query(finished, typed.words().getLast()))) {
      counts.merge(headline, 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(each -> new Suggestion(each.getKey(), each.getValue(), Suggestion.Kind.HEADLINE))
        .sorted(
            Comparator.comparingLong(Suggestion::count)
                .reversed()
                .thenComparingInt(suggestion -> suggestion.text().length()))
        .limit(limit)
        .toList();
  }

  private SpanQuery query(List<TypedWord> finished, TypedWord last) {
    var near = SpanNearQuery.newOrderedNearQuery(Fields.TEXT).setSlop(GAP * finished.size());
    for (TypedWord word : finished) {
      near.addClause(any(words.forms(WordKey.of(word.exact()).key(), FORMS)));
    }
    near.addClause(any(beginningWith(last)));
    return new SpanPositionRangeQuery(near.build(), 0, Fields.PART_GAP);
  }

  private List<String> beginningWith(TypedWord word) {
    return Reading.likely(word).stream()
        .flatMap(reading -> words.best(reading.prefix(), LAST_WORDS).entrySet().stream())
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .flatMap(found -> words.forms(found.getKey(), LAST_FORMS).stream())
        .distinct()
        .limit(LAST_WORDS * LAST_FORMS)
        .toList();
  }

  private static SpanQuery any(List<String> forms) {
    Stream<String> terms = forms.isEmpty() ? Stream.of("") : forms.stream();
    return new SpanOrQuery(
        terms
            .map(form -> new SpanTermQuery(new Term(Fields.TEXT, form)))
            .toArray(SpanQuery[]::new));
  }

  private List<String> find(SpanQuery query) throws IOException {
    var searcher = new IndexSearcher(view);
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    var found = new ArrayList<String>();
    var stored = new StoredArticles(view);
    for (LeafReaderContext leaf : view.leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        for (int document : matches(scorer, leaf.reader().getLiveDocs())) {
          found.add(stored.article(leaf.docBase + document).title());
        }
      }
    }
    return found;
  }

  private static List<Integer> matches(Scorer scorer, @Nullable Bits live) throws IOException {
    TwoPhaseIterator spans = scorer.twoPhaseIterator();
    DocIdSetIterator candidates = spans == null ? scorer.iterator() : spans.approximation();
    var found = new ArrayList<Integer>();
    for (int tried = 0; tried < MOST_TRIED && found.size() < MOST_FOUND; tried++) {
      int document = candidates.nextDoc();
      if (document == DocIdSetIterator.NO_MORE_DOCS) {
        break;
      }
      if ((live == null || live.get(document)) && (spans == null || spans.matches())) {
        found.add(document);
      }
    }
    return found;
  }
}
