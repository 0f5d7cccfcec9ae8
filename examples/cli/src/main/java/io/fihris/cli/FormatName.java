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

/** A format's name on the command line; {@code auto} is none. */
final class FormatName implements ITypeConverter<Optional<ArticleFormat>> {
  private static final String AUTO = "auto";

  /** The names, for help and completion. */
  static final class Candidates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }
  }

  @Override
  public Optional<ArticleFormat> convert(String name) {
    if (name.equals(AUTO)) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(ArticleFormat.values())
            .filter(format -> format.label().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new TypeConversionException(
                        "expected one of " + String.join(", ", names()) + " but was " + name)));
  }

  private static List<String> names() {
    return Stream.concat(
            Stream.of(AUTO), Arrays.stream(ArticleFormat.values()).map(ArticleFormat::label))
        .toList();
  }
}
