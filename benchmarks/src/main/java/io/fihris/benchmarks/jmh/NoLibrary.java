// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import io.fihris.article.Article;
import java.util.List;

/** Stands where a benchmark has not opened its index yet. */
final class NoLibrary implements Library {
  @Override
  public void add(Iterable<Article> articles) {
    throw new IllegalStateException("Not opened yet");
  }

  @Override
  public List<String> ask(Question question) {
    throw new IllegalStateException("Not opened yet");
  }

  @Override
  public void close() {}
}
