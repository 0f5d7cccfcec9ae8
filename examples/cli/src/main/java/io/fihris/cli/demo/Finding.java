// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.demo;

import java.util.List;

/**
 * What one system makes of a query.
 *
 * @param articles how many match
 * @param marked every word it marks in them, in the order of the text, repetitions included
 */
record Finding(long articles, List<String> marked) {
  /** Copies the list. */
  Finding {
    marked = List.copyOf(marked);
  }

  /** The different words marked. */
  List<String> words() {
    return marked.stream().distinct().toList();
  }
}
