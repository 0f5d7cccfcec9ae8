// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import java.time.Duration;

/**
 * How an article's score falls with its age.
 *
 * <p>An article of today keeps its score; one of great age keeps {@code floor} of it; what lies
 * between halves with every half-life. With a half-life of seven days and a floor of 0.5, an
 * article of last week keeps 0.75 of its score and one of last year 0.5. Articles without an
 * instant of publication count as old, those dated after today as of today. Immutable.
 *
 * @param halfLife the age at which half of what can be lost is lost, at least one second
 * @param floor what the oldest article keeps of its score, from 0 to 1
 */
public record Recency(Duration halfLife, double floor) {
  /** Checks half-life and floor. */
  public Recency {
    if (halfLife.toSeconds() < 1) {
      throw new IllegalArgumentException(
          "Invalid value for halfLife (at least one second): " + halfLife);
    }
    if (!(floor >= 0 && floor <= 1)) {
      throw new IllegalArgumentException("Invalid value for floor (valid values 0 - 1): " + floor);
    }
  }

  /** What an article of this age keeps of its score, from {@link #floor} to 1. */
  public double factor(Duration age) {
    double halfLives = Math.max(0, age.toSeconds()) / (double) halfLife.toSeconds();
    return floor + (1 - floor) * Math.pow(2, -halfLives);
  }
}
