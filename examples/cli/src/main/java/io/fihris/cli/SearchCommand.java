// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import io.fihris.NewsIndex;
import io.fihris.cli.output.Marks;
import io.fihris.cli.output.SearchJson;
import io.fihris.cli.output.SearchNotes;
import io.fihris.cli.output.SearchPage;
import io.fihris.query.NewsQuery;
import io.fihris.query.ParsedQuery;
import io.fihris.search.Counting;
import io.fihris.search.Cursor;
import io.fihris.search.Facet;
import io.fihris.search.Order;
import io.fihris.search.RankingProfile;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code fihris search}: answers one query. */
@Command(
    name = "search",
    description = "Search an index.",
    footer = {
      "",
      "In a query: words, \"a phrase\" or «a phrase»~3, +must -mustnot (or ليس), a OR b (or أو),",
      "( ) groups; =word spelled exactly so, ~word with all that stands for it; wor*, *ord, w?rd;",
      "word~1 or word~2 with spelling errors; title: body: source: section: tag: author: language:",
      "from:2021-12-01 until:\"رمضان 1443\"; and عنوان: نص: مصدر: قسم: وسم: كاتب: لغة: من: إلى:",
      "Put the query in quotes; after -- where it begins with a dash."
    })
final class SearchCommand implements Callable<Integer> {
  private static final Facet[] FACETS = {
    Facet.SOURCE, Facet.SECTION, Facet.TAG, Facet.AUTHOR, Facet.PUBLISHED.byMonth()
  };

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ExistingIndex existing = new ExistingIndex();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "Most hits (default: ${DEFAULT-VALUE}; 0 counts only).")
  private int limit;

  private enum OrderName {
    relevance,
    newest,
    oldest
  }

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      defaultValue = "relevance",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private OrderName order = OrderName.relevance;

  private enum RankingName {
    relevance,
    news,
    exact
  }

  @Option(
      names = "--ranking",
      paramLabel = "RANKING",
      defaultValue = "relevance",
      description = {
        "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
        "news: of what is about as relevant, the newest first;",
        "exact: words as they are typed."
      })
  private RankingName ranking = RankingName.relevance;

  @Option(
      names = "--from",
      paramLabel = "D",
      converter = TimeBound.From.class,
      description = "Published on this day (UTC), or at this instant, or later.")
  private @Nullable TimeBound from;

  @Option(
      names = "--until",
      paramLabel = "D",
      converter = TimeBound.Until.class,
      description = "Published on this day (UTC) or earlier, or before this instant.")
  private @Nullable TimeBound until;

  @Option(names = "--source", paramLabel = "S", description = "Only this publisher; repeatable.")
  private List<String> sources = List.of();

  @Option(names = "--section", paramLabel = "S", description = "Only this section; repeatable.")
  private List<String> sections = List.of();

  @Option(names = "--tag", paramLabel = "T", description = "Only with this tag; repeatable.")
  private List<String> tags = List.of();

  @Option(names = "--author", paramLabel = "A", description = "Only by this author; repeatable.")
  private List<String> authors = List.of();

  @Option(
      names = "--language",
      paramLabel = "L",
      description = "Only in this language; repeatable.")
  private List<String> languages = List.of();

  @Option(
      names = "--facets",
      description = "Count all matches by source, section, tag, author and month.")
  private boolean facets;

  @Option(
      names = "--cursor",
      paramLabel = "C",
      converter = CursorText.class,
      description = "Go on after an earlier page, whose nextCursor this is.")
  private @Nullable Cursor cursor;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to search for.")
  private List<String> words = List.of();

  @Override
  public Integer call() throws IOException {
    String query = String.join(" ", words);
    ParsedQuery parsed = NewsQuery.read(query);
    try (NewsIndex index = existing.open()) {
      SearchResult result = Usage.checked(spec, () -> index.search(request(parsed.query())));
      SearchNotes.of(query, parsed, result)
          .forEach(note -> spec.commandLine().getErr().println("fihris: " + note));
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(SearchJson.of(query, result));
      } else {
        SearchPage.print(out, Marks.ofOutput(), result);
      }
      return 0;
    }
  }

  private SearchRequest request(NewsQuery query) {
    SearchRequest request =
        SearchRequest.of(query)
            .withLimit(limit)
            .withOrder(
                switch (order) {
                  case relevance -> Order.RELEVANCE;
                  case newest -> Order.NEWEST_FIRST;
                  case oldest -> Order.OLDEST_FIRST;
                })
            .withRanking(
                switch (ranking) {
                  case relevance -> RankingProfile.RELEVANCE;
                  case news -> RankingProfile.NEWS;
                  case exact -> RankingProfile.EXACT;
                })
            .withSources(sources.toArray(String[]::new))
            .withSections(sections.toArray(String[]::new))
            .withTags(tags.toArray(String[]::new))
            .withAuthors(authors.toArray(String[]::new))
            .withLanguages(languages.toArray(String[]::new))
            .withCounting(Counting.EXACT)
            .withFacets(facets ? FACETS : new Facet[0]);
    if (from != null) {
      request = request.withPublishedFrom(from.instant());
    }
    if (until != null) {
      request = request.withPublishedUntil(until.instant());
    }
    return cursor == null ? request : request.withCursor(cursor);
  }

  /** Text that an earlier page printed. */
  static final class CursorText implements ITypeConverter<Cursor> {
    @Override
    public Cursor convert(String text) {
      try {
        return Cursor.of(text);
      } catch (IllegalArgumentException notACursor) {
        throw new TypeConversionException(notACursor.getMessage());
      }
    }
  }
}
