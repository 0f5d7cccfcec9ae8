// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The readable lexicons that the build compiles. */
final class LexiconFile {
  private static final Path LEXICONS = Path.of("src/main/lexicon");

  private LexiconFile() {}

  /** The entries of a lexicon, each with its fields. */
  static List<List<String>> entries(String name) throws IOException {
    return Files.readAllLines(LEXICONS.resolve(name)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(line.split("\t")))
        .toList();
  }
}
