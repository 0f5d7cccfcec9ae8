// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import io.fihris.cli.importing.ArticleFormat;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A format's name on the command line.
 *
 * @param format empty for {@code auto}
 */
record FormatName(Optional<ArticleFormat> format) {
  static final FormatName AUTO = new FormatName(Optional.empty());

  private static final String AUTO_LABEL = "auto";

  /** The names, for help and completion. */
  static final class Candidates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }
  }

  /** From a name. */
  static final class Converter implements ITypeConverter<FormatName> {
    @Override
    public FormatName convert(String name) {
      if (name.equals(AUTO_LABEL)) {
        return AUTO;
      }
      return Arrays.stream(ArticleFormat.values())
          .filter(format -> format.label().equals(name))
          .map(format -> new FormatName(Optional.of(format)))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "expected one of " + String.join(", ", names()) + " but was " + name));
    }
  }

  private static List<String> names() {
    return Stream.concat(
            Stream.of(AUTO_LABEL), Arrays.stream(ArticleFormat.values()).map(ArticleFormat::label))
        .toList();
  }
}
