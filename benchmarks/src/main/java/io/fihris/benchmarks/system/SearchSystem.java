// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;

/** A way to index and search articles that a collection can measure. */
public interface SearchSystem {
  /** What reports call it, such as {@code lucene-arabic}. */
  String name();

  /** One line for a report: how it analyses and ranks. */
  String describe();

  /** Starts a new index in an empty folder. */
  SystemIndex newIndex(Path folder, ArticleFields fields) throws IOException;

  /** How it takes words apart, to mark what matched in a report; empty where that is unknown. */
  Optional<Analyzer> analyzer();
}
