// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.io.IOException;

/** Takes the articles of a file one by one, each with the line it begins in, counted from 1. */
@FunctionalInterface
interface LocatedArticleSink {
  void accept(long line, CollectionArticle article) throws IOException;
}
