// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads our own lexicons: one entry a line, its fields apart by tabs, {@code #} for comments. */
final class LexiconFile {
  private LexiconFile() {}

  /** The entries of a resource of this package. */
  static List<List<String>> entries(String resource) {
    try (InputStream in = LexiconFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Resource missing from the jar: " + resource);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Resource cannot be read: " + resource, e);
    }
  }
}
