// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compiles the readable rules, models and lexicons of {@code src/main} into the binary resources
 * that the library loads.
 *
 * <p>Run by the build after the classes are compiled: {@code CompileResources <src/main> <output
 * folder>}.
 */
final class CompileResources {
  private CompileResources() {}

  public static void main(String[] arguments) throws IOException {
    Path sources = Path.of(arguments[0]);
    Path output = Files.createDirectories(Path.of(arguments[1]));
    FoldingTableCompiler.compile(output);
    StopWordCompiler.compile(sources.resolve("lexicon"), output);
    SegmenterCompiler.compile(sources, output);
    FingerprintCompiler.compile(output);
    System.out.println("Compiled " + sources + " into " + output);
  }
}
