// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;

/**
 * Plain Lucene: one field that joins the indexed parts with a line end, BM25, and an OR over the
 * terms of the query, each weighted by how often the query holds it. The baseline of this project.
 *
 * @param name what reports call it
 * @param plainAnalyzer takes articles and queries apart
 * @param bm25 how hits are scored
 */
public record LuceneSystem(String name, Analyzer plainAnalyzer, Bm25 bm25) implements SearchSystem {
  @Override
  public String describe() {
    return "Lucene BM25 "
        + bm25
        + ", OR over the terms of "
        + plainAnalyzer.getClass().getSimpleName()
        + ", one field";
  }

  @Override
  public SystemIndex newIndex(Path folder, ArticleFields fields) throws IOException {
    return new LuceneIndex(this, folder, fields);
  }

  @Override
  public Optional<Analyzer> analyzer() {
    return Optional.of(plainAnalyzer);
  }
}
