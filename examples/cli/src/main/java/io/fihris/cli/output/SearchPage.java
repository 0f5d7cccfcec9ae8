// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.output;

import io.fihris.query.NewsQuery;
import io.fihris.search.FacetCount;
import io.fihris.search.Hit;
import io.fihris.search.SearchResult;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints an answer for people. Arabic stands on lines of its own, where nothing shuffles it. */
public final class SearchPage {
  /** Of months, the latest are shown. */
  private static final int MOST_VALUES = 12;

  private SearchPage() {}

  /** Prints count, hits and facets, and where to go on. */
  public static void print(PrintWriter out, Marks marks, SearchResult result) {
    out.printf(
        "%s%,d %s (%,d ms)%n",
        result.exactCount() ? "" : "At least ",
        result.count(),
        result.count() == 1 ? "article" : "articles",
        result.took().toMillis());
    result.didYouMean().ifPresent(meant -> print(out, meant));
    int number = 0;
    for (Hit hit : result.hits()) {
      out.println();
      print(out, marks, ++number, hit);
    }
    result.facets().forEach((name, counts) -> print(out, name, counts));
    result.nextCursor().ifPresent(next -> out.printf("%nMore: --cursor %s%n", next));
  }

  private static void print(PrintWriter out, NewsQuery meant) {
    out.println("Did you mean:");
    out.println("   " + Marks.line(meant.toString()));
  }

  private static void print(PrintWriter out, Marks marks, int number, Hit hit) {
    String about =
        Stream.of(
                Optional.of(hit.id()),
                hit.article().publishedAt().map(Object::toString),
                hit.article().source(),
                hit.article().section())
            .flatMap(Optional::stream)
            .map(Marks::line)
            .collect(Collectors.joining(" | "));
    out.println(number + ". " + about);
    Stream.of(hit.title(), hit.snippet())
        .map(marks::of)
        .filter(text -> !text.isBlank())
        .forEach(text -> out.println("   " + text));
    if (!hit.story().others().isEmpty()) {
      out.println("   Also in: " + Marks.line(String.join(" ", hit.story().others())));
    }
  }

  private static void print(PrintWriter out, String name, List<FacetCount> counts) {
    out.println();
    out.println(name + ":");
    counts.stream()
        .skip(Math.max(0, counts.size() - MOST_VALUES))
        .forEach(value -> out.printf("  %,6d  %s%n", value.count(), Marks.line(value.value())));
  }
}
