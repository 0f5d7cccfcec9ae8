// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.util.List;

/**
 * One question to a collection.
 *
 * @param id as the qrels name it
 * @param text what a reader types
 * @param phenomena labels of what the topic tests, such as {@code broken-plural}; empty in most
 *     collections
 */
public record Topic(String id, String text, List<String> phenomena) {
  /** Copies the list. */
  public Topic {
    phenomena = List.copyOf(phenomena);
  }
}
