// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import java.time.Duration;

/**
 * How learning from an archive ended.
 *
 * @param ending whether it was let finish; if not, what was learnt before stays
 * @param stems how many stems have learnt variants now
 * @param took the time from its start
 */
public record LearningResult(Ending ending, int stems, Duration took) {
  /** Why learning ended. */
  public enum Ending {
    /** It was done: what it found is kept beside the index and counts in every search. */
    COMPLETE,
    /** Somebody cancelled it, or closed the index. */
    CANCELLED,
    /** The time of its {@link LearningRequest} was over. */
    OUT_OF_TIME
  }
}
