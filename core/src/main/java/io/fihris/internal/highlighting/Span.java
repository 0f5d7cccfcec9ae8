// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

/**
 * A piece of a text.
 *
 * @param start first character
 * @param end after the last character
 */
record Span(int start, int end) {
  int length() {
    return end - start;
  }

  boolean holds(Match match) {
    return match.start() >= start && match.end() <= end;
  }
}
