// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the folder of an index. An empty name, usually of a variable that is not set, is no folder:
 * it would mean the current one.
 */
final class IndexFolder implements ITypeConverter<Path> {
  @Override
  public Path convert(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException(
          "expected a folder's name (write . for the current folder) but was empty");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException notAPath) {
      throw new TypeConversionException("expected a folder's name but was " + text);
    }
  }
}
