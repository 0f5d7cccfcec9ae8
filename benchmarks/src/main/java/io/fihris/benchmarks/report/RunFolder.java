// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import io.fihris.benchmarks.collection.RunFile;
import io.fihris.benchmarks.collection.Topic;
import io.fihris.benchmarks.measure.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what other tools read: each system's hits as a TREC run, {@code NAME.run}, and its scores
 * as {@code NAME.tsv} with one line a topic.
 */
public final class RunFolder {
  private RunFolder() {}

  /** Writes two files a system; creates the folder. */
  public static void write(Evaluation evaluation, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (SystemScores system : evaluation.systems()) {
      String name = system.name().replaceAll("[^\\p{Alnum}._=-]", "_");
      RunFile.write(system.result().run(), folder.resolve(name + ".run"));
      Files.write(folder.resolve(name + ".tsv"), perTopic(evaluation, system));
    }
  }

  private static List<String> perTopic(Evaluation evaluation, SystemScores system) {
    List<Measure> measures = evaluation.settings().measures();
    List<Topic> topics = evaluation.topics();
    List<String> lines = new ArrayList<>();
    lines.add("topic\t" + String.join("\t", measures.stream().map(Measure::name).toList()));
    for (int i = 0; i < topics.size(); i++) {
      StringBuilder line = new StringBuilder(topics.get(i).id());
      for (Measure measure : measures) {
        line.append('\t').append(Figures.score(system.of(measure)[i]));
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
