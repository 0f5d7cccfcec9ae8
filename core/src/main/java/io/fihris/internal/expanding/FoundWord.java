// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.expanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.util.BytesRef;

/**
 * A word of the index that a query may mean.
 *
 * @param term as it is in the index
 * @param articles how many hold it
 * @param distance how far it is from what was typed, in hundredths of an edit
 */
record FoundWord(String term, int articles, int distance) {
  /** A word that is exactly what was asked for. */
  static FoundWord of(String term, int articles) {
    return new FoundWord(term, articles, 0);
  }

  /** Nearest first, then most frequent. */
  static final Comparator<FoundWord> BEST_FIRST =
      Comparator.comparingInt(FoundWord::distance)
          .thenComparing(Comparator.comparingInt(FoundWord::articles).reversed())
          .thenComparing(FoundWord::term);

  /** Two findings of one word: the nearer distance, and the articles of both. */
  FoundWord joined(FoundWord other) {
    return new FoundWord(term, articles + other.articles, Math.min(distance, other.distance));
  }

  /** The best of many. For one thread at a time. */
  static final class Best {
    private final int most;
    private final PriorityQueue<FoundWord> worstFirst;

    Best(int most) {
      this.most = most;
      this.worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());
    }

    /** Reads a term only where it is among the best so far. */
    void add(BytesRef term, int articles) {
      if (canTake(articles)) {
        add(FoundWord.of(term.utf8ToString(), articles));
      }
    }

    /** Whether a word of so many articles, which is exactly what was asked for, may be kept. */
    boolean canTake(int articles) {
      FoundWord worst = worstFirst.peek();
      return worst == null
          || worstFirst.size() < most
          || worst.distance > 0
          || articles >= worst.articles;
    }

    void add(FoundWord word) {
      worstFirst.add(word);
      if (worstFirst.size() > most) {
        worstFirst.poll();
      }
    }

    List<FoundWord> bestFirst() {
      var best = new ArrayList<>(worstFirst);
      best.sort(BEST_FIRST);
      return best;
    }
  }
}
