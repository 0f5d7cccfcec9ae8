// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the shipped collection is, for tests; they are skipped where it is absent. */
public final class ShippedCollection {
  private ShippedCollection() {}

  /** The folder {@code seeds/collection} of the checkout that a test runs in. */
  public static Path folder() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder.getParent() != null && !Files.exists(folder.resolve("seeds"))) {
      folder = folder.getParent();
    }
    Path collection = folder.resolve("seeds/collection");
    assumeTrue(
        Files.exists(collection.resolve("corpus.jsonl")),
        "seeds/collection is not in this checkout yet; nothing to validate");
    return collection;
  }

  /** The collection. */
  public static TestCollection open() throws IOException {
    return TestCollection.openFolder(folder(), Optional.empty());
  }

  /** Its articles. */
  public static List<CollectionArticle> articles() throws IOException {
    List<CollectionArticle> articles = new ArrayList<>();
    open().forEachArticle(articles::add);
    return articles;
  }
}
