// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import io.fihris.internal.schema.Fields;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;

/** Knows which words stand side by side in a view. */
final class Neighbours {
  private final IndexSearcher searcher;

  Neighbours(IndexReader view) {
    searcher = new IndexSearcher(view);
  }

  /** Whether the second word follows the first in a visible article, each in this form. */
  boolean meet(String first, String second) throws IOException {
    var phrase = new PhraseQuery(Fields.TEXT, WordKey.folded(first), WordKey.folded(second));
    return searcher.search(phrase, 1).scoreDocs.length > 0;
  }
}
