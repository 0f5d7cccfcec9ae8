// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.stories;

import io.fihris.internal.resemblance.Sketch;
import java.time.Duration;

/**
 * What tells whether an article is of one story with another.
 *
 * @param doc its document
 * @param sketch of its text
 * @param publishedAtMillis {@link #UNDATED} where unknown
 */
record Sketched(int doc, Sketch sketch, long publishedAtMillis) {
  static final long UNDATED = Long.MAX_VALUE;

  /**
   * The least resemblance of two articles of one story that are published near each other. Chosen
   * on an archive of Saudi news and on edited copies of the seed article: see {@code
   * docs/decisions/013-stories.md}.
   */
  static final double RESEMBLANCE = 0.35;

  /** The same where the articles are far apart in time: forecasts and telegrams look alike. */
  static final double RESEMBLANCE_FAR = 0.6;

  /** How far apart articles of one story are published, usually; nine in ten within a day. */
  static final Duration NEAR = Duration.ofDays(3);

  /** Bins in which two sketches agree at least: below, two short texts may share a phrase only. */
  private static final int MIN_AGREEING = 8;

  boolean isOfOneStoryWith(Sketched other) {
    double least = isNear(other) ? RESEMBLANCE : RESEMBLANCE_FAR;
    return sketch.resemblance(other.sketch) >= least
        && sketch.agreeing(other.sketch) >= MIN_AGREEING;
  }

  private boolean isNear(Sketched other) {
    return publishedAtMillis == UNDATED
        || other.publishedAtMillis == UNDATED
        || Math.abs(publishedAtMillis - other.publishedAtMillis) <= NEAR.toMillis();
  }
}
