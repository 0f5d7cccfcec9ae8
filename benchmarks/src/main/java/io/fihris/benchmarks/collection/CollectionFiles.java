// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the parts of a collection are. All three may be one SQuAD-style file.
 *
 * @param corpus files or folders of articles
 * @param topics one file
 * @param qrels one file
 * @param charset their encoding, or empty to detect UTF-8 and windows-1256
 */
public record CollectionFiles(
    List<Path> corpus, Path topics, Path qrels, Optional<Charset> charset) {
  /** Copies the list. */
  public CollectionFiles {
    corpus = List.copyOf(corpus);
  }
}
