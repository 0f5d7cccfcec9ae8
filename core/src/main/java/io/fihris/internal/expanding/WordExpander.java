// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.expanding;

import io.fihris.internal.wording.Member;
import io.fihris.internal.wording.QueryWord;
import io.fihris.search.WordVariant.Origin;
import io.fihris.text.ConsonantSkeleton;
import io.fihris.text.EditCosts;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;

/**
 * Makes one unit of all words of an index that a word of a query may stand for.
 *
 * <p>Two kinds of terms are looked at. A stem stands for its word behind every particle: {@code
 * ~كتاب} is in {@code كتاب}, {@code والكتاب} and {@code بكتابهم} ("book, and the book, in their
 * book"). A whole word tells what a stem does not: its ending and its exact letters. For one query
 * each.
 */
public final class WordExpander {
  /** Most terms of the index that one word of a query stands for. */
  private static final int MAX_WORDS = 64;

  /** Most words of the same consonants. */
  private static final int MAX_KINDRED = 16;

  /** Fewer consonants are common to words that have nothing else in common. */
  private static final int MIN_CONSONANTS = 3;

  /** How much a word counts, where all that stands for the query's word is asked for. */
  private static final float BROAD_WEIGHT = 0.9f;

  /** How much a word of the same consonants counts. */
  private static final float KINDRED_WEIGHT = 0.5f;

  /** How much a word counts whose spelling differs in nothing, and how much each error takes. */
  private static final float NEAR_WEIGHT = 0.8f;

  private static final float WEIGHT_OF_ERROR = 0.25f;

  private final TermLookup lookup;

  /**
   * Expands words of a query.
   *
   * @param reader of the index
   * @param time after which the words found by then are all
   */
  public WordExpander(IndexReader reader, Duration time) {
    this.lookup = new TermLookup(reader, time);
  }

  /** Every word that looks like a pattern. */
  public QueryWord wildcard(String pattern) throws IOException {
    var members = new ArrayList<Member>();
    for (FoundWord found : new WildcardExpansion(lookup, pattern).best(MAX_WORDS)) {
      members.add(Member.of(found.term(), 1, Origin.WILDCARD));
    }
    return new QueryWord(0, pattern, "", members);
  }

  /** A word, and every word that is spelled like the text but for so many errors. */
  public QueryWord fuzzy(QueryWord word, String text, int errors) throws IOException {
    QueryWord expanded = word;
    for (FoundWord found : new FuzzyExpansion(lookup, text, errors).best(MAX_WORDS)) {
      float error = (float) found.distance() / EditCosts.EDIT;
      float weight = NEAR_WEIGHT - WEIGHT_OF_ERROR * error;
      expanded = expanded.with(Member.of(found.term(), weight, Origin.FUZZY));
    }
    return expanded;
  }

  /** A word, and all that stands for it or has its consonants. */
  public QueryWord broad(QueryWord word) throws IOException {
    List<Member> members =
        word.members().stream()
            .map(m -> new Member(m.terms(), Math.max(m.weight(), BROAD_WEIGHT), m.origin()))
            .toList();
    QueryWord expanded = word.with(members);
    for (FoundWord kindred : kindred(word.skeleton())) {
      expanded = expanded.with(Member.of(kindred.term(), KINDRED_WEIGHT, Origin.CONSONANTS));
    }
    return expanded;
  }

  /** Whether everything was found so far: the time sufficed. */
  public boolean isComplete() {
    return lookup.isComplete();
  }

  private List<FoundWord> kindred(String skeleton) throws IOException {
    var best = new FoundWord.Best(MAX_KINDRED);
    if (skeleton.length() >= MIN_CONSONANTS) {
      lookup.forEach(
          Spellings.stemsOfConsonants(skeleton),
          (term, articles) -> {
            String stem = term.utf8ToString();
            if (ConsonantSkeleton.of(stem.substring(1)).equals(skeleton)) {
              best.add(FoundWord.of(stem, articles));
            }
          });
    }
    return best.bestFirst();
  }
}
