// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.command;

import io.fihris.benchmarks.collection.CollectionFiles;
import io.fihris.benchmarks.collection.Definition;
import io.fihris.benchmarks.collection.TestCollection;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a collection is: a BEIR folder, three files, or a definition and its data. */
final class CollectionOptions {
  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec spec;

  @Option(
      names = "--collection",
      paramLabel = "DIR",
      description = "A folder with corpus.jsonl, queries.jsonl and qrels/test.tsv.")
  @Nullable Path collection;

  @Option(
      names = "--corpus",
      paramLabel = "FILE",
      description = "Articles: JSON lines, JSON array, SQuAD or TREC; a file or a folder.")
  List<Path> corpus = new ArrayList<>();

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "Topics: JSON lines, id-tab-text, SQuAD or TREC.")
  @Nullable Path queries;

  @Option(
      names = "--qrels",
      paramLabel = "FILE",
      description = "Judgments: three or four columns, or SQuAD.")
  @Nullable Path qrels;

  @Option(
      names = "--definition",
      paramLabel = "NAME",
      description = "A collection described in benchmarks/definitions, or a YAML file.")
  @Nullable String definition;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where the files of --definition are.")
  @Nullable Path data;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "The files' encoding; without it UTF-8 and windows-1256 are told apart.")
  @Nullable Charset charset;

  /** The definition, where one is named. */
  Optional<Definition> definition() throws IOException {
    return definition == null ? Optional.empty() : Optional.of(Definition.named(definition));
  }

  TestCollection open() throws IOException {
    Optional<Charset> told = Optional.ofNullable(charset);
    int ways =
        (collection == null ? 0 : 1) + (corpus.isEmpty() ? 0 : 1) + (definition == null ? 0 : 1);
    if (ways != 1) {
      throw wrong("Name one of --collection, --corpus and --definition");
    }
    if (collection != null) {
      return TestCollection.openFolder(collection, told);
    }
    if (definition != null) {
      if (data == null) {
        throw wrong("--definition needs --data: the folder of its files");
      }
      return Definition.named(definition).open(data);
    }
    Path topics = queries == null ? corpus.getFirst() : queries;
    Path judgments = qrels == null ? corpus.getFirst() : qrels;
    Path first = corpus.getFirst().getFileName();
    String name = first == null ? "corpus" : first.toString();
    return TestCollection.openFiles(name, new CollectionFiles(corpus, topics, judgments, told));
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException(message);
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
