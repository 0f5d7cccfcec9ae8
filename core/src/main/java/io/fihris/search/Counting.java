// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

/** How far the articles that match are counted. */
public enum Counting {
  /**
   * Exactly up to some hundreds, then "at least": common words need not be read to the end, which
   * makes a search several times faster.
   */
  AT_LEAST,
  /** Exactly, however many match. */
  EXACT
}
