// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.ranking;

import io.fihris.internal.ranking.RankedWord.WeightedSequence;
import io.fihris.internal.ranking.RankedWord.WeightedTerm;
import io.fihris.internal.schema.Fields;
import io.fihris.internal.wording.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.IOSupplier;
import org.apache.lucene.util.SmallFloat;

/**
 * Reads from the postings where a query's words stand in a few articles. For one thread at a time.
 */
final class EvidenceReader {
  /** More occurrences of a term in one article add nothing to its score. */
  private static final int MAX_OCCURRENCES = 100;

  private final Vocabulary vocabulary;
  private final IndexReader reader;
  private final List<RankedWord> words;
  private PostingsEnum positions = NoPostings.INSTANCE;
  private PostingsEnum frequencies = NoPostings.INSTANCE;

  EvidenceReader(Vocabulary vocabulary, List<RankedWord> words) {
    this.vocabulary = vocabulary;
    this.reader = vocabulary.view().getIndexReader();
    this.words = words;
  }

  /** The evidence in these articles, in the order of their numbers. */
  List<Evidence> read(ScoreDoc[] found) throws IOException {
    int[] docs = Arrays.stream(found).mapToInt(hit -> hit.doc).sorted().toArray();
    var all = new ArrayList<Evidence>(docs.length);
    for (int from = 0; from < docs.length; ) {
      LeafReaderContext leaf =
          reader.leaves().get(ReaderUtil.subIndex(docs[from], reader.leaves()));
      int end = leaf.docBase + leaf.reader().maxDoc();
      int until = from;
      while (until < docs.length && docs[until] < end) {
        until++;
      }
      all.addAll(read(leaf, docs, from, until));
      from = until;
    }
    return all;
  }

  private List<Evidence> read(LeafReaderContext leaf, int[] docs, int from, int until)
      throws IOException {
    NumericDocValues norms = leaf.reader().getNormValues(Fields.TEXT);
    var evidence = new ArrayList<Evidence>(until - from);
    for (int i = from; i < until; i++) {
      boolean hasLength = norms != null && norms.advanceExact(docs[i] - leaf.docBase);
      int length = hasLength ? SmallFloat.byte4ToInt((byte) norms.longValue()) : 1;
      evidence.add(new Evidence(docs[i], length, words.size()));
    }
    for (int word = 0; word < words.size(); word++) {
      read(leaf, evidence, word);
    }
    evidence.forEach(Evidence::sort);
    return evidence;
  }

  private void read(LeafReaderContext leaf, List<Evidence> evidence, int word) throws IOException {
    RankedWord ranked = words.get(word);
    for (WeightedTerm stem : ranked.stems()) {
      boolean isOwn = stem.equals(ranked.stems().getFirst());
      positions = postings(leaf, stem, PostingsEnum.POSITIONS, positions);
      for (Evidence article : evidence) {
        if (isAt(positions, article.doc() - leaf.docBase)) {
          if (isOwn) {
            article.setHoldsStem(word);
          }
          for (int i = Math.min(positions.freq(), MAX_OCCURRENCES); i > 0; i--) {
            article.addStem(positions.nextPosition(), word, stem.weight());
          }
        }
      }
    }
    readSequences(leaf, evidence, word);
    readSpelled(leaf, evidence, word);
    frequencies = postings(leaf, ranked.skeleton(), PostingsEnum.FREQS, frequencies);
    for (Evidence article : evidence) {
      if (isAt(frequencies, article.doc() - leaf.docBase)) {
        article.setSkeletons(word, frequencies.freq());
      }
    }
  }

  private void readSpelled(LeafReaderContext leaf, List<Evidence> evidence, int word)
      throws IOException {
    positions = postings(leaf, words.get(word).folded(), PostingsEnum.POSITIONS, positions);
    for (Evidence article : evidence) {
      if (isAt(positions, article.doc() - leaf.docBase)) {
        for (int i = Math.min(positions.freq(), MAX_OCCURRENCES); i > 0; i--) {
          article.addSpelled(positions.nextPosition(), word);
        }
      }
    }
  }

  private void readSequences(LeafReaderContext leaf, List<Evidence> evidence, int word)
      throws IOException {
    for (WeightedSequence sequence : words.get(word).sequences()) {
      var postings =
          new SequencePostings(sequence, term -> postings(leaf, term, PostingsEnum.POSITIONS));
      for (Evidence article : evidence) {
        for (int position : postings.positions(article.doc() - leaf.docBase)) {
          article.addStem(position, word, sequence.weight());
        }
      }
    }
  }

  static boolean isAt(PostingsEnum postings, int doc) throws IOException {
    return postings.docID() == doc || (postings.docID() < doc && postings.advance(doc) == doc);
  }

  PostingsEnum postings(LeafReaderContext leaf, WeightedTerm term, int flags) throws IOException {
    return postings(leaf, term, flags, NoPostings.INSTANCE);
  }

  /** Postings that may take the place of others, which are then not to be read any more. */
  private PostingsEnum postings(
      LeafReaderContext leaf, WeightedTerm term, int flags, PostingsEnum read) throws IOException {
    IOSupplier<TermState> supplier = term.states().get(leaf);
    TermState state = supplier == null ? null : supplier.get();
    if (state == null) {
      return NoPostings.INSTANCE;
    }
    TermsEnum at = vocabulary.terms(leaf, term.term().field());
    at.seekExact(term.term().bytes(), state);
    return at.postings(read, flags);
  }
}
