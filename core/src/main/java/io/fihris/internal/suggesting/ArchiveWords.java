// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import io.fihris.internal.schema.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** The words of all segments of one view of the index. Safe for use by many threads. */
final class ArchiveWords {
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

  static ArchiveWords of(IndexReader view, SegmentWordsCache cache) throws IOException {
    var segments = new ArrayList<Segment>();
    for (LeafReaderContext leaf : view.leaves()) {
      segments.add(new Segment(leaf.reader(), cache.of(leaf.reader())));
    }
    return new ArchiveWords(segments);
  }

  List<Segment> segments() {
    return segments;
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
    if (forms.size() == 1 && !reader.hasDeletions()) {
      return forms.getFirst().documents();
    }
    var holding = new FixedBitSet(reader.maxDoc());
    TermsEnum terms = Terms.getTerms(reader, Fields.TEXT).iterator();
    PostingsEnum postings = null;
    for (SegmentWords.Form form : forms) {
      if (terms.seekExact(new BytesRef(form.text()))) {
        postings = terms.postings(postings, PostingsEnum.NONE);
        for (int at = postings.nextDoc();
            at != DocIdSetIterator.NO_MORE_DOCS;
            at = postings.nextDoc()) {
          holding.set(at);
        }
      }
    }
    Bits live = reader.getLiveDocs();
    if (live != null) {
      holding.forEach(0, holding.length(), 0, document -> clearIfDeleted(holding, live, document));
    }
    return holding.cardinality();
  }

  private static void clearIfDeleted(FixedBitSet holding, Bits live, int document) {
    if (!live.get(document)) {
      holding.clear(document);
    }
  }
}
