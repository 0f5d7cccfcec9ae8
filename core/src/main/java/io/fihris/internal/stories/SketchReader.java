// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.stories;

import io.fihris.internal.resemblance.Sketch;
import io.fihris.internal.schema.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/** Reads the sketches of one view of an index. Safe for use by many threads. */
final class SketchReader {
  /**
   * A lookup that more articles of a segment share is of a phrase of everyday news, and is passed
   * over: the other seven find the candidates.
   */
  private static final int MOST_SHARING = 1_000;

  private final List<LeafReaderContext> leaves;

  SketchReader(IndexReader reader) {
    leaves = reader.leaves();
  }

  /** The articles that share a lookup with an article, itself among them. */
  List<Sketched> candidates(Sketched article) throws IOException {
    var found = new ArrayList<Sketched>();
    for (LeafReaderContext leaf : leaves) {
      Set<Integer> docs = sharing(article.sketch().lookups(), leaf.reader());
      found.addAll(read(docs, leaf));
    }
    return found;
  }

  /** The sketch of a document. */
  Sketched read(int doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    return read(Set.of(doc - leaf.docBase), leaf).getFirst();
  }

  /** The id of a document's article. */
  String id(int doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
    if (!ids.advanceExact(doc - leaf.docBase)) {
      throw new CorruptIndexException("An article without an id: " + doc, leaf.toString());
    }
    return ids.lookupOrd(ids.ordValue()).utf8ToString();
  }

  private static Set<Integer> sharing(List<Integer> lookups, LeafReader leaf) throws IOException {
    var docs = new TreeSet<Integer>();
    Terms terms = Terms.getTerms(leaf, Fields.SKETCH);
    TermsEnum at = terms.iterator();
    for (int lookup : lookups) {
      if (at.seekExact(term(lookup)) && at.docFreq() <= MOST_SHARING) {
        addAll(at.postings(null, PostingsEnum.NONE), leaf.getLiveDocs(), docs);
      }
    }
    return docs;
  }

  private static void addAll(PostingsEnum postings, @Nullable Bits live, Set<Integer> docs)
      throws IOException {
    int doc = postings.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(doc)) {
        docs.add(doc);
      }
      doc = postings.nextDoc();
    }
  }

  /** In the order of the documents. */
  private static List<Sketched> read(Set<Integer> docs, LeafReaderContext leaf) throws IOException {
    BinaryDocValues sketches = DocValues.getBinary(leaf.reader(), Fields.SKETCH);
    SortedNumericDocValues times =
        DocValues.getSortedNumeric(leaf.reader(), Fields.PUBLISHED_AT_MILLIS);
    var read = new ArrayList<Sketched>(docs.size());
    for (int doc : docs) {
      if (!sketches.advanceExact(doc)) {
        throw new CorruptIndexException("An article without a sketch: " + doc, leaf.toString());
      }
      BytesRef bytes = sketches.binaryValue();
      long time = times.advanceExact(doc) ? times.nextValue() : Sketched.UNDATED;
      read.add(new Sketched(leaf.docBase + doc, Sketch.of(bytes.bytes, bytes.offset), time));
    }
    return read;
  }

  private static BytesRef term(int lookup) {
    var bytes = new byte[Integer.BYTES];
    NumericUtils.intToSortableBytes(lookup, bytes, 0);
    return new BytesRef(bytes);
  }
}
