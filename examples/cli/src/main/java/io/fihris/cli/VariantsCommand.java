// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import io.fihris.NewsIndex;
import io.fihris.search.WordVariant;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fihris variants}: lists what else stands for a word. */
@Command(
    name = "variants",
    description = "List which stems stand for a word, how much each counts, and how it is known.",
    footer = {
      "",
      "Columns: weight, origin, stem, variant; of a learnt one also how the two differ (spelling,",
      "plural, inflection, derivation), how alike the words around them are, and how often each",
      "was read."
    })
final class VariantsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ExistingIndex existing = new ExistingIndex();

  @Parameters(
      arity = "0..1",
      paramLabel = "WORD",
      defaultValue = "",
      description = "Only of this word; of all words without it.")
  private String word = "";

  @Override
  public Integer call() throws IOException {
    try (NewsIndex index = existing.open()) {
      List<WordVariant> variants = index.variants(word);
      PrintWriter out = spec.commandLine().getOut();
      for (WordVariant variant : variants) {
        out.println(line(variant));
      }
      if (variants.isEmpty()) {
        out.println("No variants; fihris learn finds some in an archive of a thousand articles.");
      }
      return 0;
    }
  }

  private static String line(WordVariant variant) {
    return String.format(
            "%.2f\t%s\t%s\t%s",
            variant.weight(), label(variant.origin()), variant.stem(), variant.variant())
        + variant.evidence().map(VariantsCommand::columns).orElse("");
  }

  private static String columns(WordVariant.Evidence evidence) {
    return String.format(
        "\t%s\t%.2f\t%d\t%d",
        label(evidence.kind()),
        evidence.similarity(),
        evidence.stemCount(),
        evidence.variantCount());
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
