// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

/**
 * One line of a run: an article and how well it matches.
 *
 * @param id the article's id
 * @param score a finite number; higher is better
 */
public record ScoredId(String id, double score) {
  /** Checks that the score is finite. */
  public ScoredId {
    if (!Double.isFinite(score)) {
      throw new IllegalArgumentException(
          "Invalid value for score (a finite number): " + score + "; article id: " + id);
    }
  }
}
