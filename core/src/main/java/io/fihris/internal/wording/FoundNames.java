// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;

/**
 * Remembers how the names of queries are spelled otherwise in one view of an index, the latest that
 * was asked for: finding that takes some dozens of look-ups a name. Safe for use by many threads.
 */
public final class FoundNames {
  /** Some hundred bytes each. */
  private static final int MOST = 20_000;

  /** Read here, when an index is opened: the first search has no time for it. */
  private final FalseFriends falseFriends = FalseFriends.ofNews();

  private volatile Names names = new Names(Optional.empty(), new ConcurrentHashMap<>());

  private record Names(Optional<IndexReader.CacheKey> view, Map<String, List<Member>> spellings) {}

  /** Whether two terms of stems must not stand for each other. */
  boolean differ(String stem, String other) {
    return falseFriends.differ(stem, other);
  }

  /** The spellings by stem that were found in a view so far. */
  Map<String, List<Member>> in(IndexReader view) {
    IndexReader.CacheHelper helper = view.getReaderCacheHelper();
    if (helper == null) {
      return new ConcurrentHashMap<>();
    }
    Names latest = names;
    boolean isSame = latest.view().filter(helper.getKey()::equals).isPresent();
    if (!isSame || latest.spellings().size() > MOST) {
      latest = new Names(Optional.of(helper.getKey()), new ConcurrentHashMap<>());
      names = latest;
    }
    return latest.spellings();
  }
}
