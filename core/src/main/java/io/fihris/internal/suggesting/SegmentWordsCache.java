// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * The words of every open segment that was asked for, read when it is first asked for, forgotten
 * when the segment is closed. Safe for use by many threads.
 */
final class SegmentWordsCache {
  private final Map<IndexReader.CacheKey, SegmentWords> bySegment = new ConcurrentHashMap<>();

  /** The words of a segment. */
  SegmentWords of(LeafReader segment) throws IOException {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    if (core == null) {
      return SegmentWords.read(segment);
    }
    try {
      return bySegment.computeIfAbsent(core.getKey(), key -> read(segment, core));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  /** How many segments are remembered. */
  int size() {
    return bySegment.size();
  }

  private SegmentWords read(LeafReader segment, IndexReader.CacheHelper core) {
    try {
      core.addClosedListener(bySegment::remove);
      return SegmentWords.read(segment);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
