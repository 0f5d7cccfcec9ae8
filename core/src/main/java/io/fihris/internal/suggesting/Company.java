// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/**
 * The other words of a query, as evidence for what a mistyped one was meant to be: {@code مجلس}
 * ("council") stands in one article with {@code الأمن} ("security") far more often than with {@code
 * الأمل} ("hope").
 */
final class Company {
  /** Most of the other words that are looked at: each costs a reading of its postings. */
  private static final int MOST_WORDS = 6;

  /** More evidence than this, for or against, one word does not give. In nats. */
  private static final double MOST_FOR = 3;

  private static final double MOST_AGAINST = -1;

  /** Counts of zero say little. */
  private static final double SMOOTHING = 0.5;

  private final ArchiveWords words;
  private final List<List<FixedBitSet>> others = new ArrayList<>();

  Company(ArchiveWords words, List<String> otherKeys) throws IOException {
    this.words = words;
    for (String key : otherKeys.subList(0, Math.min(MOST_WORDS, otherKeys.size()))) {
      others.add(words.holding(key));
    }
  }

  /**
   * By how much the other words make a word likelier, in nats: for each, the logarithm of how often
   * the two meet over how often chance would let them.
   */
  double evidenceFor(String key) throws IOException {
    if (others.isEmpty()) {
      return 0;
    }
    List<FixedBitSet> word = words.holding(key);
    double evidence = 0;
    for (List<FixedBitSet> other : others) {
      double chance = size(word) * size(other) / Math.max(1, documents(word));
      double ratio = (meetings(word, other) + SMOOTHING) / (chance + SMOOTHING);
      evidence += Math.clamp(Math.log(ratio), MOST_AGAINST, MOST_FOR);
    }
    return evidence;
  }

  private static double documents(List<FixedBitSet> word) {
    return word.stream().mapToDouble(FixedBitSet::length).sum();
  }

  private static double size(List<FixedBitSet> word) {
    return word.stream().mapToDouble(FixedBitSet::cardinality).sum();
  }

  private static double meetings(List<FixedBitSet> first, List<FixedBitSet> second) {
    double meetings = 0;
    for (int segment = 0; segment < first.size(); segment++) {
      meetings += FixedBitSet.intersectionCount(first.get(segment), second.get(segment));
    }
    return meetings;
  }
}
