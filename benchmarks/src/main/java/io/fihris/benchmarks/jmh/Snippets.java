// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Fetches and highlights articles that were found, by this library or by plain Lucene. */
interface Snippets extends Closeable {

  /** The documents of articles. */
  List<Integer> documents(List<String> ids) throws IOException;

  /** Fetches and highlights documents; returns in how many a word is marked. */
  int mark(String query, List<Integer> documents) throws IOException;
}
