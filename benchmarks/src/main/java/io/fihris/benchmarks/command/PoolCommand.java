// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.command;

import io.fihris.benchmarks.collection.CollectionCheck;
import io.fihris.benchmarks.collection.Run;
import io.fihris.benchmarks.collection.TestCollection;
import io.fihris.benchmarks.collection.Topic;
import io.fihris.benchmarks.system.ArticleFields;
import io.fihris.benchmarks.system.Pool;
import io.fihris.benchmarks.system.SearchSystem;
import io.fihris.benchmarks.system.SystemCatalogue;
import io.fihris.benchmarks.system.Trial;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code fihris pool}: lists the articles that judges of a collection have not looked at yet. Its
 * lines are tab-separated: topic, article, number of systems that found it, best rank, the topic's
 * text, the article's title.
 */
@Command(
    name = "pool",
    mixinStandardHelpOptions = true,
    description = "Lists hits of several systems that nobody has judged, for judging.")
public final class PoolCommand implements Callable<Integer> {
  private static final List<String> SYSTEMS =
      List.of(
          "fihris",
          "fihris-stem",
          "fihris-folded",
          "lucene-arabic",
          "lucene-snowball",
          "lucene-standard",
          "lucene-ngram");

  @Mixin private final CollectionOptions files = new CollectionOptions();

  @Option(
      names = "--systems",
      paramLabel = "NAME",
      split = ",",
      description = "Systems, as for evaluate; default: seven that differ.")
  private List<String> systems = SYSTEMS;

  @Option(
      names = "--depth",
      paramLabel = "N",
      defaultValue = "15",
      description = "Hits of each system. Default: ${DEFAULT-VALUE}")
  private int depth;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** For the command line. */
  public PoolCommand() {}

  @Override
  public Integer call() {
    return CommandFailure.report(spec, this::pool);
  }

  private void pool() throws IOException {
    Pool pool;
    List<SearchSystem> wanted;
    try {
      pool = new Pool(depth);
      wanted = systems.stream().map(SystemCatalogue::parse).toList();
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()));
    }
    TestCollection collection = files.open();
    long articles = CollectionCheck.of(collection).articles();
    var trial = new Trial(collection, ArticleFields.TITLE_AND_TEXT, depth);
    List<Run> runs = new ArrayList<>();
    for (SearchSystem system : wanted) {
      try (var progress = new TrialProgress(system.name(), articles, collection.topics().size())) {
        runs.add(trial.run(system, progress).run());
      }
    }
    print(collection, pool, runs);
  }

  private void print(TestCollection collection, Pool pool, List<Run> runs) throws IOException {
    Map<String, String> titles = new HashMap<>();
    collection.forEachArticle(article -> titles.put(article.id(), article.title()));
    PrintWriter out = spec.commandLine().getOut();
    int judged = 0;
    int listed = 0;
    for (Topic topic : collection.topics().values()) {
      for (Pool.Entry entry : pool.of(topic.id(), runs)) {
        if (collection.qrels().of(topic.id()).containsKey(entry.id())) {
          judged++;
          continue;
        }
        listed++;
        out.println(
            String.join(
                "\t",
                topic.id(),
                entry.id(),
                String.valueOf(entry.systems()),
                String.valueOf(entry.bestRank()),
                topic.text(),
                titles.getOrDefault(entry.id(), "")));
      }
    }
    out.flush();
    spec.commandLine()
        .getErr()
        .println("Pooled " + (judged + listed) + " hits, " + judged + " of them judged.");
  }
}
