// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.tuning;

import io.fihris.benchmarks.collection.CollectionArticle;
import io.fihris.benchmarks.collection.TestCollection;
import io.fihris.benchmarks.collection.Topic;
import io.fihris.benchmarks.measure.JudgedRanking;
import io.fihris.benchmarks.measure.Ndcg;
import io.fihris.benchmarks.system.ArticleFields;
import io.fihris.benchmarks.system.FihrisIndex;
import io.fihris.benchmarks.system.FihrisSystem;
import io.fihris.benchmarks.system.FihrisSystem.Learning;
import io.fihris.benchmarks.system.SystemCatalogue;
import io.fihris.benchmarks.system.SystemResult;
import io.fihris.benchmarks.system.Trial;
import io.fihris.search.RankingProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the candidates of a collection's topics, once: whatever the weights, the same articles are
 * found, so that weights can be tried without searching.
 *
 * @param collection articles, topics and judgments
 * @param fields what is indexed
 */
public record TuningSetReader(TestCollection collection, ArticleFields fields) {
  private static final int BATCH = 256;
  private static final FihrisSystem SYSTEM =
      new FihrisSystem("fihris", RankingProfile.RELEVANCE, Learning.LEARNT);
  private static final Ndcg MEASURE = new Ndcg(10);

  /** Indexes the collection twice, for the baseline and for the candidates. */
  public TuningSet read(Trial.Progress progress) throws IOException {
    SystemResult baseline =
        new Trial(collection, fields, MEASURE.depth())
            .run(SystemCatalogue.parse("lucene-arabic"), progress);
    double mean =
        collection.topics().keySet().stream()
            .mapToDouble(topic -> ndcg(baseline, topic))
            .average()
            .orElse(0);
    return new TuningSet(collection.name(), mean, candidates());
  }

  private double ndcg(SystemResult result, String topic) {
    return MEASURE.of(JudgedRanking.of(result.run().of(topic), collection.qrels().of(topic)));
  }

  private List<JudgedCandidates> candidates() throws IOException {
    Path folder = Files.createTempDirectory("fihris-tuning-");
    try (var index = FihrisIndex.open(folder, fields, SYSTEM)) {
      fill(index);
      var topics = new ArrayList<JudgedCandidates>();
      for (Topic topic : collection.topics().values()) {
        topics.add(
            JudgedCandidates.of(index.candidates(topic.text()), collection.qrels().of(topic.id())));
      }
      return topics;
    } finally {
      Trial.remove(folder);
    }
  }

  private void fill(FihrisIndex index) throws IOException {
    var batch = new ArrayList<CollectionArticle>(BATCH);
    collection.forEachArticle(
        article -> {
          batch.add(article);
          if (batch.size() == BATCH) {
            index.add(List.copyOf(batch));
            batch.clear();
          }
        });
    index.add(batch);
    index.finish();
  }
}
