// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import io.fihris.internal.wording.AliasFile;
import io.fihris.internal.wording.AliasRules;
import io.fihris.search.MalformedAliasesException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Names of one thing that the library's own lexicon does not know: the name of a company and its
 * mark, a ministry and its abbreviation. Each finds the others, below itself.
 *
 * <p>A file has one class a line, its forms apart by tabs; a form is a word or up to five. Lines
 * that begin with {@code #} are comments:
 *
 * <pre>
 * # names of our own archive
 * الوكالة الوطنية	وكالتنا
 * </pre>
 *
 * <p>Aliases are used when a query is asked: others need no new index, only to open it again.
 *
 * <p>Immutable.
 *
 * @param classes each the forms of one thing
 */
public record Aliases(List<List<String>> classes) {
  /** No aliases of the user's own. */
  public static final Aliases NONE = new Aliases(List.of());

  /**
   * Checks and copies the classes.
   *
   * @throws IllegalArgumentException if a class has less than two forms, a form has no word or too
   *     many, or stands twice
   */
  public Aliases {
    classes = classes.stream().map(List::copyOf).toList();
    var rules = new AliasRules();
    for (List<String> forms : classes) {
      Optional<String> broken = rules.broken(forms);
      if (broken.isPresent()) {
        throw new IllegalArgumentException(
            "Invalid class of aliases (" + broken.get() + "): " + String.join(" | ", forms));
      }
    }
  }

  /**
   * Reads a file of aliases in UTF-8.
   *
   * @throws MalformedAliasesException if a line breaks a rule; it names the line and the rule
   * @throws IOException if the file cannot be read
   */
  public static Aliases read(Path file) throws IOException {
    return new Aliases(AliasFile.read(file));
  }
}
