// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.command;

import io.fihris.benchmarks.collection.CollectionCheck;
import io.fihris.benchmarks.collection.Definition;
import io.fihris.benchmarks.collection.TestCollection;
import io.fihris.benchmarks.system.ArticleFields;
import io.fihris.benchmarks.tuning.TuningReport;
import io.fihris.benchmarks.tuning.TuningSet;
import io.fihris.benchmarks.tuning.TuningSetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code fihris tune}: tells what each ranking feature is worth on some collections, and which
 * weights are good on all of them.
 *
 * <pre>
 * fihris tune --collection seeds/collection --definition saudi-titles=DIR
 * </pre>
 */
@Command(
    name = "tune",
    mixinStandardHelpOptions = true,
    description = "Tells what each ranking feature is worth; tunes their weights.")
public final class TuneCommand implements Callable<Integer> {
  @Option(
      names = "--collection",
      paramLabel = "DIR",
      description = "A folder in BEIR's layout, titles and texts indexed; repeatable.")
  private List<Path> collections = new ArrayList<>();

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "The same with texts alone indexed: for topics that are titles.")
  private List<Path> texts = new ArrayList<>();

  @Option(
      names = "--definition",
      paramLabel = "NAME=DIR",
      description = "A collection described in benchmarks/definitions and its data; repeatable.")
  private Map<String, Path> definitions = new LinkedHashMap<>();

  @Option(
      names = "--penalty",
      paramLabel = "POINTS",
      defaultValue = "0.5",
      description =
          "Points of error cut that a constant e times its guess costs. Default: ${DEFAULT-VALUE}")
  private double penalty;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** For the command line. */
  public TuneCommand() {}

  @Override
  public Integer call() {
    return CommandFailure.report(spec, this::tune);
  }

  private void tune() throws IOException {
    if (!(penalty >= 0)) {
      throw wrong("Invalid value for --penalty (at least 0): " + penalty);
    }
    List<TuningSetReader> readers = readers();
    if (readers.isEmpty()) {
      throw wrong("Name at least one --collection, --texts or --definition");
    }
    var sets = new ArrayList<TuningSet>();
    for (TuningSetReader reader : readers) {
      sets.add(read(reader));
    }
    spec.commandLine().getOut().println(TuningReport.of(sets, penalty).toMarkdown());
    spec.commandLine().getOut().flush();
  }

  private List<TuningSetReader> readers() throws IOException {
    var readers = new ArrayList<TuningSetReader>();
    for (Path folder : collections) {
      readers.add(new TuningSetReader(folder(folder), ArticleFields.TITLE_AND_TEXT));
    }
    for (Path folder : texts) {
      readers.add(new TuningSetReader(folder(folder), ArticleFields.TEXT));
    }
    for (Map.Entry<String, Path> named : definitions.entrySet()) {
      Definition definition = Definition.named(named.getKey());
      readers.add(
          new TuningSetReader(
              definition.open(named.getValue()), ArticleFields.parse(definition.fields())));
    }
    return readers;
  }

  private static TestCollection folder(Path folder) throws IOException {
    return TestCollection.openFolder(folder, Optional.empty());
  }

  private static TuningSet read(TuningSetReader reader) throws IOException {
    TestCollection collection = reader.collection();
    long articles = CollectionCheck.of(collection).articles();
    int topics = collection.topics().size();
    try (var progress = new TrialProgress(collection.name(), articles, topics)) {
      return reader.read(progress);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
