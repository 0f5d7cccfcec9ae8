// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.internal.expanding.WordExpander;
import io.fihris.internal.wording.Member;
import io.fihris.internal.wording.QueryAnalyzer;
import io.fihris.internal.wording.QueryPhrase;
import io.fihris.internal.wording.QueryWord;
import io.fihris.query.Clause;
import io.fihris.query.MatchLevel;
import io.fihris.query.NewsQuery;
import io.fihris.query.QueryLimits;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Turns what is asked into what Lucene runs. For one query each. */
final class QueryCompiler {
  /** Words of a query: a chunk of text without a space may hold hundreds. The rest is left out. */
  private static final int MAX_WORDS = QueryLimits.DEFAULT.clauses();

  private final QueryAnalyzer analyzer;
  private final WordExpander expander;
  private final MatchLevel usual;
  private final List<QueryWord> words = new ArrayList<>();
  private final List<QueryPhrase> phrases = new ArrayList<>();
  private final IdentityHashMap<NewsQuery.Word, List<QueryWord>> readWords =
      new IdentityHashMap<>();
  private int position;
  private int taken;
  private boolean ranking = true;

  /**
   * A compiler.
   *
   * @param usual what {@link MatchLevel#USUAL} words must be
   */
  QueryCompiler(QueryAnalyzer analyzer, WordExpander expander, MatchLevel usual) {
    this.analyzer = analyzer;
    this.expander = expander;
    this.usual = usual;
  }

  CompiledQuery compile(NewsQuery asked) throws IOException {
    Query query = query(asked, Scope.ANYWHERE);
    return new CompiledQuery(query, words, phrases, analyzer.vocabulary(), expander.isComplete());
  }

  private Query query(NewsQuery query, Scope scope) throws IOException {
    return switch (query) {
      case NewsQuery.Word word -> words(word, scope);
      case NewsQuery.Phrase phrase -> phrase(phrase, scope);
      case NewsQuery.Clauses clauses -> clauses(clauses.clauses(), scope);
      case NewsQuery.Either either -> either(either, scope);
      case NewsQuery.InField in -> query(in.query(), Scope.of(in.field()));
      case NewsQuery.PublishedBetween between -> between(between);
      case NewsQuery.HasKeyword has ->
          ConditionCompiler.keyword(has.keyword(), List.of(has.value()));
      case NewsQuery.Wildcard wildcard -> expanded(expander.wildcard(wildcard.pattern()), scope);
      case NewsQuery.Fuzzy fuzzy -> fuzzy(fuzzy, scope);
      case NewsQuery.Everything everything -> MatchAllDocsQuery.INSTANCE;
      case NewsQuery.Nothing nothing -> new MatchNoDocsQuery("a query without a word");
    };
  }

  /** One chunk of text is usually one word; a chunk such as بـ100 is several. */
  private Query words(NewsQuery.Word word, Scope scope) throws IOException {
    List<QueryWord> read = readWords.get(word);
    if (read == null) {
      read = analyzer.words(List.of(word.text())).getFirst();
    }
    var units = new ArrayList<Query>();
    for (QueryWord found : take(read, meant(word.level()))) {
      units.add(scope.word(found.members(), analyzer.vocabulary()));
    }
    if (units.isEmpty()) {
      return new MatchNoDocsQuery("a stop word, or no word");
    }
    return units.size() == 1 ? units.getFirst() : any(units);
  }

  /** A stop word has no terms of its own; what is spelled nearly so may have some. */
  private Query fuzzy(NewsQuery.Fuzzy fuzzy, Scope scope) throws IOException {
    List<QueryWord> found = analyzer.words(fuzzy.text());
    QueryWord word =
        found.size() == 1 ? found.getFirst() : new QueryWord(0, fuzzy.text(), "", List.of());
    return expanded(expander.fuzzy(word, fuzzy.text(), fuzzy.errors()), scope);
  }

  private Query expanded(QueryWord word, Scope scope) throws IOException {
    if (word.members().isEmpty()) {
      position++;
      return new MatchNoDocsQuery("no word of the index looks like this one");
    }
    note(List.of(word));
    return scope.word(word.members(), analyzer.vocabulary());
  }

  /**
   * The words must stand side by side. As usual, stems decide, and the same spelling ranks higher;
   * an exact phrase looks at spellings only, a broad one at all that stands for each word.
   */
  private Query phrase(NewsQuery.Phrase phrase, Scope scope) throws IOException {
    MatchLevel level = meant(phrase.level());
    int first = position;
    List<QueryWord> found = take(analyzer.words(phrase.text()), level);
    if (found.isEmpty()) {
      return new MatchNoDocsQuery("a phrase of stop words, or without a word");
    }
    List<Integer> positions = found.stream().map(QueryWord::position).toList();
    int slop = phrase.slop();
    List<List<String>> terms = termsOf(found, level);
    note(new QueryPhrase(positions.stream().map(at -> first + at).toList(), terms, slop));
    Query sameTerms = scope.phrase(terms, positions, slop, analyzer.vocabulary());
    if (level == MatchLevel.EXACT) {
      return sameTerms;
    }
    List<List<String>> folded = found.stream().map(word -> List.of(word.folded())).toList();
    return new BooleanQuery.Builder()
        .add(sameTerms, Occur.MUST)
        .add(scope.phrase(folded, positions, slop, analyzer.vocabulary()), Occur.SHOULD)
        .build();
  }

  private void note(QueryPhrase phrase) {
    if (ranking) {
      phrases.add(phrase);
    }
  }

  private static List<List<String>> termsOf(List<QueryWord> words, MatchLevel level) {
    return words.stream()
        .map(
            word ->
                level == MatchLevel.BROAD
                    ? word.members().stream()
                        .filter(member -> !member.isSequence())
                        .map(Member::term)
                        .toList()
                    : List.of(word.stem()))
        .toList();
  }

  /** The words of a text, noted for ranking at their positions in the whole query. */
  private List<QueryWord> take(List<QueryWord> words, MatchLevel level) throws IOException {
    var found = new ArrayList<QueryWord>();
    for (QueryWord word : words.subList(0, Math.min(words.size(), MAX_WORDS - taken))) {
      found.add(
          switch (level) {
            case EXACT -> word.exact();
            case USUAL -> word;
            case BROAD -> expander.broad(word);
          });
    }
    taken += found.size();
    note(found);
    return found;
  }

  private MatchLevel meant(MatchLevel level) {
    return level == MatchLevel.USUAL ? usual : level;
  }

  private void note(List<QueryWord> found) {
    if (ranking) {
      found.forEach(word -> words.add(word.at(position + word.position())));
    }
    position += found.isEmpty() ? 1 : found.getLast().position() + 1;
  }

  /** Reads words that follow one another together: several may have another name. */
  private void readTogether(List<Clause> clauses) throws IOException {
    var run = new ArrayList<NewsQuery.Word>();
    for (Clause clause : clauses) {
      boolean isExcluded = occur(clause) == Occur.MUST_NOT;
      if (clause.query() instanceof NewsQuery.Word word && !isExcluded) {
        run.add(word);
      } else {
        read(run);
        run.clear();
      }
    }
    read(run);
  }

  private void read(List<NewsQuery.Word> run) throws IOException {
    List<List<QueryWord>> found = analyzer.words(run.stream().map(NewsQuery.Word::text).toList());
    for (int i = 0; i < run.size(); i++) {
      readWords.put(run.get(i), found.get(i));
    }
  }

  private Query clauses(List<Clause> clauses, Scope scope) throws IOException {
    readTogether(clauses);
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

  private Query either(NewsQuery.Either either, Scope scope) throws IOException {
    var alternatives = new ArrayList<Query>();
    for (NewsQuery alternative : either.alternatives()) {
      alternatives.add(query(alternative, scope));
    }
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
