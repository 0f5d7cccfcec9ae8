// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import io.fihris.IndexSettings.Verification;
import io.fihris.internal.indexing.CommitData;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;

/** Whether this library can read an index, and whether its files are whole. */
final class IndexCheck {
  private IndexCheck() {}

  /**
   * Checks an index before it is opened; a folder without one passes.
   *
   * @throws IncompatibleIndexException if other rules wrote it
   * @throws IOException if files are damaged
   */
  static void check(
      Directory directory, String name, Verification verification, CommitData ofLibrary)
      throws IOException {
    Optional<CommitData> ofIndex = CommitData.read(directory);
    Optional<String> difference = ofIndex.flatMap(found -> found.difference(ofLibrary));
    if (difference.isPresent()) {
      throw new IncompatibleIndexException(
          "Index does not fit (it was written with "
              + difference.get()
              + "; index the articles again into a new folder): "
              + name);
    }
    if (ofIndex.isPresent() && verification == Verification.ON_OPEN) {
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        for (LeafReaderContext leaf : reader.leaves()) {
          leaf.reader().checkIntegrity();
        }
      }
    }
  }
}
