// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads our own lexicons: one entry a line, its fields apart by tabs, {@code #} for comments. */
final class LexiconFile {
  private LexiconFile() {}

  /** The entries of a resource of this package. */
  static List<List<String>> entries(String resource) {
    try (InputStream in = LexiconFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Resource missing from the jar: " + resource);
      }
      return entries(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines());
    } catch (IOException e) {
      throw new UncheckedIOException("Resource cannot be read: " + resource, e);
    }
  }

  /** The entries of a file, which the build compiles. */
  static List<List<String>> entries(Path file) throws IOException {
    return entries(Files.readAllLines(file).stream());
  }

  private static List<List<String>> entries(Stream<String> lines) {
    return lines
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(line.split("\t")))
        .toList();
  }
}
