// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

/** What becomes of hits that tell one {@link Story}. */
public enum Stories {
  /** Every article is a hit of its own. */
  APART,
  /**
   * Only the first of a story in the order asked for is a hit, and {@linkplain Hit#story names} the
   * others that match. Counts and facets go on counting articles, not stories.
   *
   * <p>A walk by cursors shows each story once. Only where the order is by time, and the article
   * that stood for a story is deleted during the walk, another of the same story may follow.
   */
  FOLDED
}
