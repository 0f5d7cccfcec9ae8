// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.util.Map;

/**
 * An article of a test collection.
 *
 * @param id as the qrels name it
 * @param title may be empty
 * @param text may be empty
 * @param details other values of the file, such as {@code date}, {@code source}, {@code section}
 */
public record CollectionArticle(String id, String title, String text, Map<String, String> details) {
  /** Copies the map. */
  public CollectionArticle {
    details = Map.copyOf(details);
  }
}
