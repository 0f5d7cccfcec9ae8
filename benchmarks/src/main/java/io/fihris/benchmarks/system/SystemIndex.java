// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import io.fihris.benchmarks.collection.CollectionArticle;
import io.fihris.benchmarks.collection.ScoredId;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** One system's index of one collection: first filled, then searched. For one thread at a time. */
public interface SystemIndex extends Closeable {
  /** Adds articles. */
  void add(List<CollectionArticle> articles) throws IOException;

  /** Ends adding: what was added is on disk and can be searched. */
  void finish() throws IOException;

  /**
   * The best hits for what a reader typed, best first.
   *
   * @param limit the most hits
   */
  List<ScoredId> search(String text, int limit) throws IOException;
}
