// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.importing;

import java.io.IOException;

/** Reads the articles of one file. */
@FunctionalInterface
interface ArticleReader {
  /**
   * Passes every article of a file to a sink, and goes on behind those it cannot read.
   *
   * @throws IOException if the disk fails; what a file holds is never a reason
   */
  void read(SourceFile file, ArticleSink sink) throws IOException;
}
