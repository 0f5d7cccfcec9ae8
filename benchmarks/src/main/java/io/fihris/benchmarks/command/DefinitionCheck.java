// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.command;

import io.fihris.benchmarks.collection.CollectionCheck;
import io.fihris.benchmarks.collection.Definition;
import io.fihris.benchmarks.collection.TestCollection;
import java.io.IOException;

/** Holds a team's files against the counts of their definition before anything is measured. */
final class DefinitionCheck {
  private DefinitionCheck() {}

  static void require(Definition definition, CollectionCheck check, TestCollection collection)
      throws IOException {
    if (check.articles() != definition.articles()) {
      throw differs("articles", definition, definition.articles(), check.articles());
    }
    if (collection.topics().size() != definition.topics()) {
      throw differs("topics", definition, definition.topics(), collection.topics().size());
    }
  }

  private static IOException differs(
      String what, Definition definition, long expected, long found) {
    return new IOException(
        "The files are not the collection "
            + definition.name()
            + ": expected "
            + expected
            + " "
            + what
            + "; found: "
            + found
            + " (get it from "
            + definition.source()
            + ")");
  }
}
