// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import io.fihris.NewsIndex;
import io.fihris.cli.importing.Import;
import io.fihris.cli.importing.ImportReport;
import io.fihris.cli.output.ImportProgress;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fihris index}: adds the articles of files to an index. */
@Command(
    name = "index",
    description = {
      "Add the articles of files to an index; the same id replaces.",
      "Files may be gzipped. A bad article costs only itself: it is counted and named."
    },
    footer = {
      "",
      "Formats (auto looks at the file's beginning and name):",
      "  jsonl         one JSON object a line: id, title, body, lead, source, section,",
      "                author, url, language, publishedAt, tags, or their common synonyms",
      "  beir          one JSON object a line: _id, title, text, metadata",
      "  trec          <DOC> <DOCNO> ... <HEADLINE> ... <TEXT> ... </DOC>",
      "  saudinewsnet  one JSON array: url, title, content, source, author, date_extracted",
      "  rss           RSS or Atom",
      "  text          one article a file: the file's name is the id, a first line of at",
      "                most 100 characters the headline (else the text's beginning)"
    })
final class IndexCommand implements Callable<Integer> {
  private static final int NAMED = 5;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--index",
      required = true,
      paramLabel = "DIR",
      converter = IndexFolder.class,
      description = "The index.")
  private Path folder = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      completionCandidates = FormatName.Candidates.class,
      converter = FormatName.Converter.class,
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private FormatName format = FormatName.AUTO;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files that hold articles.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    for (Path file : files) {
      if (!Files.isReadable(file) || Files.isDirectory(file)) {
        throw new FileNotFoundException("Cannot read (expected a file): " + file);
      }
    }
    long startNanos = System.nanoTime();
    try (NewsIndex index = NewsIndex.open(folder)) {
      var articles = new Import(index, NAMED);
      try (var progress = ImportProgress.over(files)) {
        for (Path file : files) {
          articles.read(file, format.format(), progress);
        }
        index.commit();
      }
      double seconds = (System.nanoTime() - startNanos) / 1e9;
      return print(articles.report(), index.count(), seconds);
    }
  }

  private int print(ImportReport report, long inIndex, double seconds) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "Accepted %,d articles, rejected %,d, in %.1f s. The index holds %,d: %s%n",
        report.accepted(), report.rejected(), seconds, inIndex, folder);
    list(out, "Rejected:", report.firstRejections(), report.rejected());
    list(out, "Time not understood, left out:", report.firstUndated(), report.undated());
    boolean nothing = report.accepted() == 0 && report.rejected() > 0;
    if (nothing) {
      spec.commandLine().getErr().println("fihris: no article was accepted (see the reasons)");
    }
    return nothing ? 1 : 0;
  }

  private static void list(PrintWriter out, String heading, List<String> first, long all) {
    if (all == 0) {
      return;
    }
    out.println(heading);
    first.forEach(line -> out.println("  " + line));
    if (all > first.size()) {
      out.printf("  and %,d more%n", all - first.size());
    }
  }
}
