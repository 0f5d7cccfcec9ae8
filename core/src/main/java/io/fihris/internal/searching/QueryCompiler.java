// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.article.Keyword;
import io.fihris.internal.wording.Member;
import io.fihris.internal.wording.QueryAnalyzer;
import io.fihris.internal.wording.QueryWord;
import io.fihris.query.Clause;
import io.fihris.query.NewsQuery;
import io.fihris.search.WordVariant.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Turns what is asked into what Lucene runs. For one query each. */
final class QueryCompiler {
  /** How much a word counts that was written together with its neighbour. */
  private static final float COMPOUND_WEIGHT = 0.8f;

  private final QueryAnalyzer analyzer;
  private final List<QueryWord> words = new ArrayList<>();
  private final Map<String, List<String>> compounds = new HashMap<>();
  private int position;
  private boolean ranking = true;

  private QueryCompiler(QueryAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  static CompiledQuery compile(NewsQuery asked, QueryAnalyzer analyzer) {
    var compiler = new QueryCompiler(analyzer);
    Query query = compiler.query(asked, Scope.ANYWHERE);
    return new CompiledQuery(query, compiler.words);
  }

  private Query query(NewsQuery query, Scope scope) {
    return switch (query) {
      case NewsQuery.Word word -> words(word.text(), scope);
      case NewsQuery.Phrase phrase -> phrase(phrase, scope);
      case NewsQuery.Clauses clauses -> clauses(clauses.clauses(), scope);
      case NewsQuery.Either either -> either(either, scope);
      case NewsQuery.InField in -> query(in.query(), Scope.of(in.field()));
      case NewsQuery.PublishedBetween between -> between(between);
      case NewsQuery.FromSource from ->
          ConditionCompiler.keyword(Keyword.SOURCE, List.of(from.source()));
      case NewsQuery.InSection in ->
          ConditionCompiler.keyword(Keyword.SECTION, List.of(in.section()));
      case NewsQuery.Everything everything -> MatchAllDocsQuery.INSTANCE;
      case NewsQuery.Nothing nothing -> new MatchNoDocsQuery("a query without a word");
    };
  }

  /** One chunk of text is usually one word; a chunk such as بـ100 is several. */
  private Query words(String text, Scope scope) {
    var units = new ArrayList<Query>();
    for (QueryWord word : take(text)) {
      units.add(scope.word(word.members()));
    }
    if (units.isEmpty()) {
      return new MatchNoDocsQuery("a stop word, or no word");
    }
    return units.size() == 1 ? units.getFirst() : any(units);
  }

  /** The stems must stand side by side; the same spelling side by side ranks higher. */
  private Query phrase(NewsQuery.Phrase phrase, Scope scope) {
    List<QueryWord> found = take(phrase.text());
    if (found.isEmpty()) {
      return new MatchNoDocsQuery("a phrase of stop words, or without a word");
    }
    List<Integer> positions = found.stream().map(QueryWord::position).toList();
    List<String> stems = found.stream().map(QueryWord::stem).toList();
    List<String> folded = found.stream().map(QueryWord::folded).toList();
    return new BooleanQuery.Builder()
        .add(scope.phrase(stems, positions, phrase.slop()), Occur.MUST)
        .add(scope.phrase(folded, positions, phrase.slop()), Occur.SHOULD)
        .build();
  }

  /** The words of a text, noted for ranking at their positions in the whole query. */
  private List<QueryWord> take(String text) {
    List<QueryWord> found = analyzer.words(text).stream().map(word -> joined(word, text)).toList();
    if (ranking) {
      found.forEach(word -> words.add(word.at(position + word.position())));
    }
    position += found.isEmpty() ? 1 : found.getLast().position() + 1;
    return found;
  }

  private QueryWord joined(QueryWord word, String text) {
    QueryWord joined = word;
    for (String stem : compounds.getOrDefault(text, List.of())) {
      joined = joined.with(Member.of(stem, COMPOUND_WEIGHT, Origin.COMPOUND));
    }
    return joined;
  }

  /** Notes what each word and its neighbour would be without the space: أبو ظبي is also أبوظبي. */
  private void joinNeighbours(List<Clause> clauses) {
    for (int i = 1; i < clauses.size(); i++) {
      if (clauses.get(i - 1).query() instanceof NewsQuery.Word first
          && clauses.get(i).query() instanceof NewsQuery.Word second) {
        List<QueryWord> joined = analyzer.words(first.text() + second.text());
        if (joined.size() == 1) {
          String stem = joined.getFirst().stem();
          compounds.computeIfAbsent(first.text(), missing -> new ArrayList<>()).add(stem);
          compounds.computeIfAbsent(second.text(), missing -> new ArrayList<>()).add(stem);
        }
      }
    }
  }

  private Query clauses(List<Clause> clauses, Scope scope) {
    joinNeighbours(clauses);
    var all = new BooleanQuery.Builder();
    var seen = EnumSet.noneOf(Occur.class);
    for (Clause clause : clauses) {
      Occur occur = occur(clause);
      ranking = occur != Occur.MUST_NOT;
      Query query = query(clause.query(), scope);
      ranking = true;
      if (occur != Occur.SHOULD || !(query instanceof MatchNoDocsQuery)) {
        all.add(query, occur);
        seen.add(occur);
      }
    }
    if (seen.contains(Occur.SHOULD) && !seen.contains(Occur.MUST)) {
      all.setMinimumNumberShouldMatch(1);
    }
    if (seen.isEmpty()) {
      return new MatchNoDocsQuery("stop words only");
    }
    boolean onlyExcludes = seen.equals(EnumSet.of(Occur.MUST_NOT));
    return onlyExcludes ? all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER).build() : all.build();
  }

  private static Occur occur(Clause clause) {
    return switch (clause.occurrence()) {
      case WANTED -> Occur.SHOULD;
      case REQUIRED -> clause.query().isCondition() ? Occur.FILTER : Occur.MUST;
      case EXCLUDED -> Occur.MUST_NOT;
    };
  }

  private Query either(NewsQuery.Either either, Scope scope) {
    var alternatives = new ArrayList<Query>();
    either.alternatives().forEach(alternative -> alternatives.add(query(alternative, scope)));
    return new DisjunctionMaxQuery(alternatives, 0);
  }

  private static Query any(List<Query> queries) {
    var any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  private static Query between(NewsQuery.PublishedBetween days) {
    return ConditionCompiler.published(
        days.from().map(QueryCompiler::startOf), days.until().map(day -> startOf(day.plusDays(1))));
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
