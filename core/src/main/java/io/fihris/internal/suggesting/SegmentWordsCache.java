// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * The words of every open segment that was asked for, read when it is first asked for (and again if
 * that failed), forgotten when the segment is closed. A thread of its own reads each segment:
 * whoever asks may stop waiting without stopping the reading. Safe for use by many threads.
 */
final class SegmentWordsCache {
  private final Map<IndexReader.CacheKey, CompletableFuture<SegmentWords>> bySegment =
      new ConcurrentHashMap<>();

  /** The words of a segment, perhaps not yet read. */
  CompletableFuture<SegmentWords> of(LeafReader segment) {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    if (core == null) {
      throw new IllegalStateException("A segment of an index has a core; this has none");
    }
    return bySegment.compute(
        core.getKey(),
        (key, known) ->
            known == null || known.isCompletedExceptionally() ? start(segment, core) : known);
  }

  private CompletableFuture<SegmentWords> start(LeafReader segment, IndexReader.CacheHelper core) {
    segment.incRef();
    core.addClosedListener(bySegment::remove);
    return CompletableFuture.supplyAsync(
        () -> read(segment), task -> Thread.ofPlatform().daemon().name("fihris-words").start(task));
  }

  private static SegmentWords read(LeafReader segment) {
    try {
      try {
        return SegmentWords.read(segment);
      } finally {
        segment.decRef();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
