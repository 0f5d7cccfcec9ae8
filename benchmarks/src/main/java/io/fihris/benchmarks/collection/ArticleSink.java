// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.io.IOException;

/** Takes the articles of a corpus one by one. */
@FunctionalInterface
public interface ArticleSink {
  /** Takes one article. */
  void accept(CollectionArticle article) throws IOException;
}
