// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

/** How hits are ordered. */
public enum Order {
  /** Best first. */
  RELEVANCE,
  /** Latest publication first; articles without an instant come last. */
  NEWEST_FIRST,
  /** Earliest publication first; articles without an instant come last. */
  OLDEST_FIRST
}
