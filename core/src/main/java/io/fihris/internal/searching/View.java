// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.internal.wording.Variants;
import java.nio.ByteBuffer;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;

/**
 * What a search looks at: the same view gives the same answer.
 *
 * @param reader of the articles
 * @param variants what else stands for a query's words
 * @param id names the view, in this process and in others
 */
record View(IndexReader reader, Variants variants, long id) {

  /**
   * A view of its own name.
   *
   * @param variantsHash of the variants; going through all of them takes too long for every search
   */
  static View of(IndexReader reader, Variants variants, int variantsHash) {
    long id = variantsHash;
    for (LeafReaderContext leaf : reader.leaves()) {
      LeafReader segment = FilterLeafReader.unwrap(leaf.reader());
      id = 31 * id + hash(segment);
    }
    return new View(reader, variants, id);
  }

  /** Segments have random names, and change by deletions only, which only become more. */
  private static long hash(LeafReader segment) {
    long name =
        segment instanceof SegmentReader known
            ? ByteBuffer.wrap(known.getSegmentInfo().info.getId()).getLong()
            : System.identityHashCode(segment);
    return 31 * name + segment.numDeletedDocs();
  }
}
