// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.command;

import io.fihris.benchmarks.collection.CollectionCheck;
import io.fihris.benchmarks.collection.Definition;
import io.fihris.benchmarks.collection.RunFile;
import io.fihris.benchmarks.collection.TestCollection;
import io.fihris.benchmarks.measure.FisherRandomization;
import io.fihris.benchmarks.measure.Measure;
import io.fihris.benchmarks.report.Evaluation;
import io.fihris.benchmarks.report.TextReport;
import io.fihris.benchmarks.system.ArticleFields;
import io.fihris.benchmarks.system.SearchSystem;
import io.fihris.benchmarks.system.SystemCatalogue;
import io.fihris.benchmarks.system.SystemResult;
import io.fihris.benchmarks.system.Trial;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code fihris evaluate}: runs systems over a collection and reports how good they are.
 *
 * <pre>
 * fihris evaluate --collection seeds/collection --html report.html
 * </pre>
 */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures search quality on a collection of articles, topics and judgments.")
public final class EvaluateCommand implements Callable<Integer> {
  private static final String USUAL_BASELINE = "lucene-arabic";
  private static final int USUAL_DEPTH = 100;

  @Mixin private final CollectionOptions files = new CollectionOptions();
  @Mixin private final ReportOptions reports = new ReportOptions();

  @Option(
      names = "--fields",
      paramLabel = "title,text",
      description = "What is indexed: title,text or title or text. Default: title,text")
  private @Nullable String fields;

  @Option(
      names = "--systems",
      paramLabel = "NAME",
      split = ",",
      description =
          "Systems, separated by commas: fihris, fihris-stem, lucene-arabic, lucene-snowball,"
              + " lucene-normalized, lucene-standard, lucene-ngram, an Analyzer class;"
              + " with BM25 parameters: lucene-arabic:k1=0.9:b=0.4.")
  private List<String> systems = SystemCatalogue.DEFAULTS;

  @Option(
      names = "--run",
      paramLabel = "FILE",
      description = "A TREC run of another program, measured beside the systems.")
  private List<Path> runs = new ArrayList<>();

  @Option(names = "--depth", paramLabel = "N", description = "Most hits a topic. Default: 100")
  private @Nullable Integer depth;

  @Option(
      names = "--measures",
      paramLabel = "NAME",
      split = ",",
      description = "Measures, the main one first. Default: nDCG@10,AP,RR@10,R@10,R@100,...")
  private List<String> measures = new ArrayList<>();

  @Option(
      names = "--baseline",
      paramLabel = "NAME",
      description = "What others are compared with. Default: lucene-arabic, or the first system")
  private @Nullable String baseline;

  @Option(
      names = "--permutations",
      paramLabel = "N",
      defaultValue = "100000",
      description = "Permutations of the randomization test. Default: ${DEFAULT-VALUE}")
  private int permutations;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** For the command line. */
  public EvaluateCommand() {}

  @Override
  public Integer call() {
    return CommandFailure.report(spec, this::evaluate);
  }

  private void evaluate() throws IOException {
    Optional<Definition> definition = files.definition();
    ArticleFields what =
        checked(
            () ->
                ArticleFields.parse(
                    fields != null
                        ? fields
                        : definition.map(Definition::fields).orElse("title,text")));
    int hits = depth != null ? depth : definition.map(Definition::depth).orElse(USUAL_DEPTH);
    List<Measure> measured = measured(definition);
    List<SearchSystem> wanted =
        checked(() -> systems.stream().map(SystemCatalogue::parse).toList());
    var test =
        checked(() -> new FisherRandomization(permutations, FisherRandomization.DEFAULT.seed()));
    if (hits < 1) {
      throw wrong("Invalid value for --depth (at least 1): " + hits);
    }
    TestCollection collection = files.open();
    CollectionCheck check = CollectionCheck.of(collection);
    warn(check, collection, definition);
    List<SystemResult> results = results(new Trial(collection, what, hits), wanted, check);
    Evaluation evaluation =
        Evaluation.of(
            collection,
            new Evaluation.Settings(
                check.articles(),
                what.toString(),
                hits,
                measured,
                baseline(results),
                test,
                command()),
            results);
    spec.commandLine().getOut().print(TextReport.toTerminal(evaluation));
    definition.ifPresent(
        known -> spec.commandLine().getOut().print(AnchorTable.of(known, evaluation)));
    spec.commandLine().getOut().flush();
    reports.write(evaluation);
  }

  private List<Measure> measured(Optional<Definition> definition) {
    List<String> names =
        measures.isEmpty() ? definition.map(Definition::measures).orElse(List.of()) : measures;
    return names.isEmpty()
        ? Measure.DEFAULTS
        : checked(() -> names.stream().map(Measure::parse).toList());
  }

  private List<SystemResult> results(Trial trial, List<SearchSystem> wanted, CollectionCheck check)
      throws IOException {
    List<SystemResult> results = new ArrayList<>();
    for (SearchSystem system : wanted) {
      int topics = trial.collection().topics().size();
      try (var progress = new TrialProgress(system.name(), check.articles(), topics)) {
        results.add(trial.run(system, progress));
      }
    }
    for (Path run : runs) {
      results.add(SystemResult.ofRun(RunFile.read(run), run.getFileName().toString()));
    }
    long names = results.stream().map(SystemResult::name).distinct().count();
    if (names < results.size()) {
      throw wrong("Each system and run needs a name of its own; one is named twice");
    }
    return results;
  }

  private String baseline(List<SystemResult> results) {
    List<String> names = results.stream().map(SystemResult::name).toList();
    String named = baseline;
    if (named != null && !names.contains(named)) {
      throw wrong("Invalid value for --baseline (one of " + names + "): " + named);
    }
    return named != null
        ? named
        : names.contains(USUAL_BASELINE) ? USUAL_BASELINE : names.getFirst();
  }

  private void warn(
      CollectionCheck check, TestCollection collection, Optional<Definition> definition)
      throws IOException {
    if (check.judgedButAbsent() > 0) {
      spec.commandLine()
          .getErr()
          .println(
              "Note: "
                  + check.judgedButAbsent()
                  + " articles judged relevant are not in the corpus; no system can find them.");
    }
    if (definition.isPresent()) {
      DefinitionCheck.require(definition.get(), check, collection);
    }
  }

  private String command() {
    List<String> words = spec.root().commandLine().getParseResult().originalArgs();
    String start = spec.parent() == null ? "fihris evaluate " : "fihris ";
    return start + String.join(" ", words);
  }

  private <T> T checked(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException wrong) {
      throw wrong(String.valueOf(wrong.getMessage()));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
