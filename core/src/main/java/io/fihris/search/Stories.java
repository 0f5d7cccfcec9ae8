// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

/** What becomes of hits that tell one {@link Story}. */
public enum Stories {
  /** Every article is a hit of its own. */
  APART,
  /**
   * Only the first of a story in the order asked for is a hit, and {@linkplain Hit#story names} the
   * others that match. Counts and facets go on counting articles, not stories.
   */
  FOLDED
}
