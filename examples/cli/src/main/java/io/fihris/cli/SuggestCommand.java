// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import io.fihris.NewsIndex;
import io.fihris.cli.output.Marks;
import io.fihris.cli.output.SuggestJson;
import io.fihris.search.Suggestion;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fihris suggest}: completes what a reader types. */
@Command(
    name = "suggest",
    description = "Complete the last word of a text, with the number of articles that hold it.")
final class SuggestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ExistingIndex existing = new ExistingIndex();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "Most suggestions (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "PREFIX", description = "What is typed so far.")
  private List<String> words = List.of();

  @Override
  public Integer call() throws IOException {
    String prefix = String.join(" ", words);
    try (NewsIndex index = existing.open()) {
      List<Suggestion> suggestions = Usage.checked(spec, () -> index.suggest(prefix, limit));
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(SuggestJson.of(prefix, suggestions));
      } else {
        suggestions.forEach(
            suggestion ->
                out.printf("%,8d  %s%n", suggestion.count(), Marks.line(suggestion.text())));
      }
      return 0;
    }
  }
}
