// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import io.fihris.internal.schema.Fields;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** The words of all segments of one view of the index. Safe for use by many threads. */
final class ArchiveWords {
  private static final Duration FOREVER = Duration.ofDays(1);

  private final List<Segment> segments;

  private ArchiveWords(List<Segment> segments) {
    this.segments = segments;
  }

  /**
   * The words of one segment.
   *
   * @param reader of the segment, as the view sees it
   * @param words of its dictionary
   */
  record Segment(LeafReader reader, SegmentWords words) {}

  /** The words of a view, as soon as all are read. */
  static ArchiveWords of(IndexReader view, SegmentWordsCache cache) throws IOException {
    return of(view, cache, FOREVER).orElseThrow();
  }

  /** The words of a view; empty where reading them takes longer than a caller has time. */
  static Optional<ArchiveWords> of(IndexReader view, SegmentWordsCache cache, Duration patience)
      throws IOException {
    long deadlineNanos = System.nanoTime() + patience.toNanos();
    List<CompletableFuture<SegmentWords>> reading =
        view.leaves().stream().map(leaf -> cache.of(leaf.reader())).toList();
    var segments = new ArrayList<Segment>();
    try {
      for (int i = 0; i < reading.size(); i++) {
        long nanosLeft = Math.max(0, deadlineNanos - System.nanoTime());
        SegmentWords words = reading.get(i).get(nanosLeft, TimeUnit.NANOSECONDS);
        segments.add(new Segment(view.leaves().get(i).reader(), words));
      }
      return Optional.of(new ArchiveWords(segments));
    } catch (TimeoutException late) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted while reading the words of the archive");
    } catch (ExecutionException failed) {
      throw new IOException("The words of the archive cannot be read", failed.getCause());
    }
  }

  List<Segment> segments() {
    return segments;
  }

  /** Whether the archive has a word, with any particles. */
  boolean isKnown(String exact) {
    String folded = WordKey.folded(exact);
    return roughCount(WordKey.of(folded).key()) > 0
        || roughCount(WordKey.of(exact).key()) > 0
        || roughCount(WordKey.loose(exact)) > 0;
  }

  /** About how many articles hold a word, deleted ones and each form of the word counted. */
  int roughCount(String key) {
    int count = 0;
    for (Segment segment : segments) {
      int word = segment.words().find(key);
      count += word < 0 ? 0 : segment.words().count(word);
    }
    return count;
  }

  /**
   * The most frequent keys that begin with a text, with their rough counts: the best of all
   * segments' best.
   */
  Map<String, Integer> best(String prefix, int most) {
    var best = new HashMap<String, Integer>();
    for (Segment segment : segments) {
      for (int word : best(segment.words(), prefix, most)) {
        best.computeIfAbsent(segment.words().key(word), this::roughCount);
      }
    }
    return best;
  }

  private static Iterable<Integer> best(SegmentWords words, String prefix, int most) {
    var best = new PriorityQueue<Integer>(Comparator.comparingInt(words::count));
    int word = words.lowerBound(prefix);
    for (; word < words.size() && words.startsWith(word, prefix); word++) {
      if (best.size() < most) {
        best.add(word);
      } else if (words.count(word) > words.count(best.element())) {
        best.remove();
        best.add(word);
      }
    }
    return best;
  }

  /** The keys that are so near to a word, with their rough counts. */
  Map<String, Integer> similarKeys(String word, int mostCost) {
    var similar = new HashMap<String, Integer>();
    for (Segment segment : segments) {
      segment.words().similarKeys(word, mostCost, similar);
    }
    return similar;
  }

  /** The forms that are so near to a word, with how many documents hold each. */
  Map<String, Integer> similarForms(String word, int mostCost) {
    var similar = new HashMap<String, Integer>();
    for (Segment segment : segments) {
      segment.words().similarForms(word, mostCost, similar);
    }
    return similar;
  }

  /** The forms of a word that most documents hold. */
  List<String> forms(String key, int most) {
    var counts = new HashMap<String, Integer>();
    for (Segment segment : segments) {
      int word = segment.words().find(key);
      if (word >= 0) {
        segment
            .words()
            .forms(word)
            .forEach(form -> counts.merge(form.text(), form.documents(), Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether a form of a word is in the archive, in this loose spelling. */
  boolean hasForm(String key, String loose) {
    for (Segment segment : segments) {
      int word = segment.words().find(key);
      if (word >= 0 && segment.words().hasForm(word, loose)) {
        return true;
      }
    }
    return false;
  }

  /** How many visible articles hold a word in any of its forms. */
  int count(String key) throws IOException {
    int count = 0;
    for (Segment segment : segments) {
      int word = segment.words().find(key);
      count += word < 0 ? 0 : count(segment.reader(), segment.words().forms(word));
    }
    return count;
  }

  private static int count(LeafReader reader, List<SegmentWords.Form> forms) throws IOException {
    return forms.size() == 1 && !reader.hasDeletions()
        ? forms.getFirst().documents()
        : holding(reader, forms).cardinality();
  }

  /** Which visible documents of each segment hold a word in any of its forms. */
  List<FixedBitSet> holding(String key) throws IOException {
    var holding = new ArrayList<FixedBitSet>();
    for (Segment segment : segments) {
      int word = segment.words().find(key);
      List<SegmentWords.Form> forms = word < 0 ? List.of() : segment.words().forms(word);
      holding.add(holding(segment.reader(), forms));
    }
    return holding;
  }

  private static FixedBitSet holding(LeafReader reader, List<SegmentWords.Form> forms)
      throws IOException {
    var holding = new FixedBitSet(Math.max(1, reader.maxDoc()));
    TermsEnum terms = Terms.getTerms(reader, Fields.TEXT).iterator();
    PostingsEnum postings = null;
    for (SegmentWords.Form form : forms) {
      if (terms.seekExact(new BytesRef(form.text()))) {
        postings = terms.postings(postings, PostingsEnum.NONE);
        holding.or(postings);
      }
    }
    Bits live = reader.getLiveDocs();
    if (live != null) {
      holding.forEach(0, holding.length(), 0, document -> clearIfDeleted(holding, live, document));
    }
    return holding;
  }

  private static void clearIfDeleted(FixedBitSet holding, Bits live, int document) {
    if (!live.get(document)) {
      holding.clear(document);
    }
  }
}
