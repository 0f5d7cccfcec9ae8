// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.schema;

import java.util.Map;
import org.apache.lucene.analysis.CharArrayMap;

/** How often each stem stands in an article, collected while its text is indexed. */
final class StemCounts {
  private static final int USUAL_STEMS = 256;

  private final CharArrayMap<int[]> counts = new CharArrayMap<>(USUAL_STEMS, false);

  void clear() {
    counts.clear();
  }

  void add(char[] stem, int from, int length) {
    int[] count = counts.get(stem, from, length);
    if (count == null) {
      counts.put(new String(stem, from, length), new int[] {1});
    } else {
      count[0]++;
    }
  }

  Iterable<Map.Entry<Object, int[]>> entries() {
    return counts.entrySet();
  }
}
