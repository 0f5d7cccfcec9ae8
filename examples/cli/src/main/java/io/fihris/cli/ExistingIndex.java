// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import io.fihris.Aliases;
import io.fihris.IndexSettings;
import io.fihris.Limits;
import io.fihris.NewsIndex;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/**
 * The option {@code --index} of commands whose index must be there: a mistyped folder is an error
 * and not a new index. A file {@code aliases.tsv} beside the index's own files tells other names of
 * things ({@link Aliases}).
 */
final class ExistingIndex {
  private static final String ALIASES = "aliases.tsv";

  /** A command starts cold: its one search reads what a server has long read. */
  private static final Duration A_PERSONS_PATIENCE = Duration.ofSeconds(5);

  @Option(
      names = "--index",
      required = true,
      paramLabel = "DIR",
      converter = IndexFolder.class,
      description = "The index.")
  private Path folder = Path.of("");

  NewsIndex open() throws IOException {
    return open(folder);
  }

  static NewsIndex open(Path folder) throws IOException {
    if (!isIndex(folder)) {
      throw new FileNotFoundException(
          "No index in " + folder + " (make one: fihris index --index " + folder + " FILE...)");
    }
    IndexSettings settings =
        IndexSettings.DEFAULT.withLimits(Limits.DEFAULT.withSearchTime(A_PERSONS_PATIENCE));
    Path aliases = folder.resolve(ALIASES);
    return NewsIndex.open(
        folder, Files.exists(aliases) ? settings.withAliases(Aliases.read(aliases)) : settings);
  }

  private static boolean isIndex(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith("segments_"));
    }
  }
}
