// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;

/**
 * Remembers what was looked up for the words of queries in one view of an index, the latest that
 * was asked for: words come again from query to query, and some need dozens of look-ups. Safe for
 * use by many threads.
 */
public final class FoundWords {
  /** Of each kind; up to about a kilobyte each in an index of ten segments. */
  private static final int MOST = 20_000;

  /** Read here, when an index is opened: the first search has no time for it. */
  private final FalseFriends falseFriends = FalseFriends.ofNews();

  private volatile Latest latest = new Latest(Optional.empty(), InView.empty());

  private record Latest(Optional<IndexReader.CacheKey> view, InView words) {}

  /**
   * What was looked up in one view so far.
   *
   * @param terms where they are in each segment
   * @param spellings how names are spelled otherwise, by their stems
   * @param parts what words are with a space in them, by their folded terms
   * @param joins what two chunks of text are without the space between them
   * @param sequences whether an article holds these terms side by side
   */
  record InView(
      Map<Term, TermStates> terms,
      Map<String, List<Member>> spellings,
      Map<String, List<Member>> parts,
      Map<String, List<Member>> joins,
      Map<List<String>, Boolean> sequences) {
    static InView empty() {
      return new InView(
          new ConcurrentHashMap<>(),
          new ConcurrentHashMap<>(),
          new ConcurrentHashMap<>(),
          new ConcurrentHashMap<>(),
          new ConcurrentHashMap<>());
    }

    void forgetWhatIsTooMuch() {
      for (Map<?, ?> kind : List.of(terms, spellings, parts, joins, sequences)) {
        if (kind.size() > MOST) {
          kind.clear();
        }
      }
    }
  }

  /** Whether two terms of stems must not stand for each other. */
  boolean differ(String stem, String other) {
    return falseFriends.differ(stem, other);
  }

  /** What was looked up in a view so far; whoever looks up more adds it. */
  InView in(IndexReader view) {
    IndexReader.CacheHelper helper = view.getReaderCacheHelper();
    if (helper == null) {
      return InView.empty();
    }
    Latest known = latest;
    if (known.view().filter(helper.getKey()::equals).isEmpty()) {
      known = new Latest(Optional.of(helper.getKey()), InView.empty());
      latest = known;
    }
    known.words().forgetWhatIsTooMuch();
    return known.words();
  }
}
