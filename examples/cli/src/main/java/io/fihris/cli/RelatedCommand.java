// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import io.fihris.NewsIndex;
import io.fihris.cli.output.Marks;
import io.fihris.cli.output.SearchJson;
import io.fihris.cli.output.SearchPage;
import io.fihris.query.NewsQuery;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fihris related}: what to read after an article. */
@Command(
    name = "related",
    description = "List the articles that tell of the same things as an article.")
final class RelatedCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ExistingIndex existing = new ExistingIndex();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "Most hits (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--copies", description = "Also those that tell it in nearly the same words.")
  private boolean copies;

  @Option(names = "--json", description = "Print JSON, as search does; the query is the id.")
  private boolean json;

  @Parameters(paramLabel = "ID", description = "The article's id.")
  private String id = "";

  @Override
  public Integer call() throws IOException {
    try (NewsIndex index = existing.open()) {
      if (index.get(id).isEmpty()) {
        throw new IOException("No such article (give the id that search prints): " + id);
      }
      SearchResult result = Usage.checked(spec, () -> like(index));
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(SearchJson.of(id, result));
      } else {
        SearchPage.print(out, Marks.ofOutput(), result);
      }
      return 0;
    }
  }

  private SearchResult like(NewsIndex index) throws IOException {
    SearchRequest any = SearchRequest.of(new NewsQuery.Everything()).withLimit(limit);
    return copies ? index.moreLikeThis(id, any) : index.related(id, any);
  }
}
