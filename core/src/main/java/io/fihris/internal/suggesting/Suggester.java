// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import io.fihris.internal.schema.Fields;
import io.fihris.query.NewsQuery;
import io.fihris.query.QueryLimits;
import io.fihris.search.Suggestion;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * Suggests how to go on typing, out of the words of a view. Safe for use by many threads.
 *
 * <p>The words of a segment are read into memory when they are first needed, and kept while the
 * segment is open. So suggestions follow each refresh without a second index beside the first.
 */
public final class Suggester {
  /** One suggestion in so many is a headline, where headlines are found. */
  private static final int HEADLINES = 3;

  private final SegmentWordsCache cache = new SegmentWordsCache();

  /**
   * At most {@code limit} ways to go on with a text: words, then headlines; none for a text longer
   * than a query may be.
   */
  public List<Suggestion> suggest(IndexReader view, String typed, int limit) throws IOException {
    if (typed.length() > QueryLimits.DEFAULT.characters()) {
      return List.of();
    }
    ArchiveWords words = ArchiveWords.of(view, cache);
    TypedText text = TypedText.of(typed);
    List<Suggestion> headlines = new Headlines(view, words).complete(text, limit / HEADLINES);
    List<Suggestion> completed = new Completer(words).complete(text, limit - headlines.size());
    return Stream.concat(completed.stream(), headlines.stream()).toList();
  }

  /**
   * The query that was probably meant; empty where the archive has every word of the query, where
   * nothing better is known, and where the words cannot be read in time.
   *
   * @param patience how long to wait for words not yet read
   */
  public Optional<NewsQuery> correct(IndexReader view, NewsQuery query, Duration patience)
      throws IOException {
    if (hasAllWords(view, query)) {
      return Optional.empty();
    }
    Optional<ArchiveWords> words = ArchiveWords.of(view, cache, patience);
    return words.isPresent()
        ? QueryCorrector.correct(query, words.get(), new Neighbours(view))
        : Optional.empty();
  }

  /** Whether the dictionary has each word as it stands: then no words need to be read. */
  private static boolean hasAllWords(IndexReader view, NewsQuery query) throws IOException {
    for (String text : QueryTexts.of(query)) {
      for (TypedText.TypedWord word : TypedText.of(text).words()) {
        String form = WordKey.folded(word.exact());
        if (!word.isStopWord() && view.docFreq(new Term(Fields.TEXT, form)) == 0) {
          return false;
        }
      }
    }
    return true;
  }
}
