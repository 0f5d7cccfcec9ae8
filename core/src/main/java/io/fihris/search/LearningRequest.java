// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import java.time.Duration;

/**
 * How much time and memory learning from an archive may take.
 *
 * <p>Of an archive too large for the memory, articles spread evenly over it are read: 512 MB hold
 * some 30 million words.
 *
 * <pre>{@code
 * LearningRequest.DEFAULT.withTime(Duration.ofMinutes(2))
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param time after which learning ends with nothing learnt, at most a day
 * @param megabytes most memory, 128 to 100,000
 */
public record LearningRequest(Duration time, int megabytes) {
  private static final Duration MOST_TIME = Duration.ofDays(1);
  private static final int LEAST_MEGABYTES = 128;
  private static final int MOST_MEGABYTES = 100_000;

  /** Ten minutes, 512 MB. */
  public static final LearningRequest DEFAULT = new LearningRequest(Duration.ofMinutes(10), 512);

  /** Checks both bounds. */
  public LearningRequest {
    if (time.isNegative() || time.isZero() || time.compareTo(MOST_TIME) > 0) {
      throw new IllegalArgumentException(
          "Invalid value for time (longer than zero, at most a day): " + time);
    }
    if (megabytes < LEAST_MEGABYTES || megabytes > MOST_MEGABYTES) {
      throw new IllegalArgumentException(
          "Invalid value for megabytes (valid values 128 - 100000): " + megabytes);
    }
  }

  /** Returns a copy with another time after which learning ends with nothing learnt. */
  public LearningRequest withTime(Duration most) {
    return new LearningRequest(most, megabytes);
  }

  /** Returns a copy with another bound on memory, in megabytes. */
  public LearningRequest withMegabytes(int most) {
    return new LearningRequest(time, most);
  }
}
