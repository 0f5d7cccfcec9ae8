// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import io.fihris.NewsIndex;
import io.fihris.query.NewsQuery;
import io.fihris.search.Explanation;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code fihris explain}: tells why an article is a hit of a query, or why it is none. */
@Command(
    name = "explain",
    description =
        "Tell why an article is a hit of a query, word by word: which form matched, how it is known"
            + " to stand for the word, how much it weighed, and what each feature added.")
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ExistingIndex existing = new ExistingIndex();

  @Option(names = "--id", required = true, paramLabel = "ID", description = "The article.")
  private String id = "";

  private enum Language {
    en,
    ar
  }

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "Of the explanation: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Language language = Language.en;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What was searched for.")
  private List<String> words = List.of();

  @Override
  public Integer call() throws IOException {
    var request = SearchRequest.of(NewsQuery.parse(String.join(" ", words)));
    try (NewsIndex index = existing.open()) {
      Explanation why = index.explain(id, request).orElseThrow(this::noArticle);
      String text =
          json
              ? new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(why) + "\n"
              : why.toText(Locale.forLanguageTag(language.name()));
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
      return 0;
    }
  }

  private IOException noArticle() {
    return new IOException("No article has this id (search --json prints those of hits): " + id);
  }
}
