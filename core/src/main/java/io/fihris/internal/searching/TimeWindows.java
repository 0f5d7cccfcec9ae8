// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.internal.schema.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.util.NumericUtils;

/**
 * Says since when about so many articles were published. The points of publication form a tree
 * whose leaves hold some hundreds of instants each, in order: walking it from its end counts
 * articles without looking at any.
 *
 * @param reader of the articles
 * @param newest whether time is walked backwards, from the newest article
 */
record TimeWindows(IndexReader reader, boolean newest) {

  /** A stretch of time: its far end, and how many articles it holds. */
  private record Stretch(long farMillis, long articles) {}

  /** The instant beyond which no article lies. */
  long end() {
    return newest ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  /**
   * The far end of a window of at least so many articles that begins at an instant; {@link #end}
   * where there are fewer.
   */
  long farEnd(long nearMillis, long articles) throws IOException {
    var stretches = new ArrayList<Stretch>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PointValues points = leaf.reader().getPointValues(Fields.PUBLISHED_AT_MILLIS);
      if (points != null) {
        walk(points.getPointTree(), nearMillis, articles, stretches);
      }
    }
    Comparator<Stretch> byTime = Comparator.comparingLong(Stretch::farMillis);
    stretches.sort(newest ? byTime.reversed() : byTime);
    long missing = articles;
    for (Stretch stretch : stretches) {
      missing -= stretch.articles();
      if (missing <= 0) {
        return stretch.farMillis();
      }
    }
    return end();
  }

  /** Adds stretches from the near end on; returns how many articles are still missing. */
  private long walk(PointValues.PointTree tree, long near, long articles, List<Stretch> stretches)
      throws IOException {
    long earliest = NumericUtils.sortableBytesToLong(tree.getMinPackedValue(), 0);
    long latest = NumericUtils.sortableBytesToLong(tree.getMaxPackedValue(), 0);
    if (newest ? earliest > near : latest < near) {
      return articles;
    }
    if (!tree.moveToChild()) {
      stretches.add(new Stretch(newest ? earliest : latest, tree.size()));
      return articles - tree.size();
    }
    if (newest) {
      tree.moveToSibling();
    }
    long missing = walk(tree, near, articles, stretches);
    if (missing > 0) {
      if (newest) {
        tree.moveToParent();
        tree.moveToChild();
      } else {
        tree.moveToSibling();
      }
      missing = walk(tree, near, missing, stretches);
    }
    tree.moveToParent();
    return missing;
  }
}
