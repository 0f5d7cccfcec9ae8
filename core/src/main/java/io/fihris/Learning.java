// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import io.fihris.analysis.ArabicNewsAnalyzer;
import io.fihris.internal.indexing.ArticleWriter;
import io.fihris.internal.learning.LearningProgress;
import io.fihris.internal.learning.LearntVariants;
import io.fihris.internal.learning.VariantFile;
import io.fihris.internal.learning.VariantLearner;
import io.fihris.internal.searching.ArticleSearcher;
import io.fihris.internal.wording.VariantList;
import io.fihris.internal.wording.Variants;
import io.fihris.search.LearningRequest;
import io.fihris.search.LearningResult;
import io.fihris.search.LearningStage;
import io.fihris.search.WordVariant;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.lucene.search.IndexSearcher;

/** What stands for one word in an index, and one job at a time that learns it anew. */
final class Learning {
  private final ArticleWriter writer;
  private final ArticleSearcher searcher;
  private final ArabicNewsAnalyzer analyzer;
  private final Variants lexicon;
  private volatile LearntVariants learnt;
  private Optional<LearningJob> lastJob = Optional.empty();
  private boolean closed;

  /**
   * @param searcher that knows the lexicon and what was learnt
   * @param lexicon of the library and of the user's own
   * @param learnt before
   */
  Learning(
      ArticleWriter writer,
      ArticleSearcher searcher,
      ArabicNewsAnalyzer analyzer,
      Variants lexicon,
      LearntVariants learnt) {
    this.writer = writer;
    this.searcher = searcher;
    this.analyzer = analyzer;
    this.lexicon = lexicon;
    this.learnt = learnt;
  }

  /** Starts a job over all articles that are visible now. */
  synchronized LearningJob start(LearningRequest request) throws IOException {
    if (closed) {
      throw new IllegalStateException("This index is closed; open it again");
    }
    lastJob.filter(job -> job.stage() != LearningStage.ENDED).ifPresent(Learning::refuse);
    IndexSearcher view = writer.searchers().acquire();
    var progress = new LearningProgress(request.time());
    LearningJob job = LearningJob.start(progress, () -> learn(view, request, progress));
    lastJob = Optional.of(job);
    return job;
  }

  private static void refuse(LearningJob running) {
    throw new IllegalStateException(
        String.format(
            Locale.ROOT,
            "Learning is under way (one job at a time; await or cancel it first): %s, %.0f %%",
            running.stage(),
            100 * running.progress()));
  }

  /** Every variant of the words of a text, those of all words where it is blank. */
  List<WordVariant> variants(String text) {
    LearntVariants now = learnt;
    return new VariantList(analyzer, lexicon, now.variants())
        .of(text).stream().map(now::withEvidence).toList();
  }

  /** Cancels a running job and waits for its end; none can be started any more. */
  void close() {
    end().ifPresent(LearningJob::end);
  }

  private synchronized Optional<LearningJob> end() {
    closed = true;
    return lastJob;
  }

  private LearningResult learn(
      IndexSearcher view, LearningRequest request, LearningProgress progress) throws IOException {
    try {
      LearntVariants found =
          new VariantLearner(analyzer, lexicon)
              .learn(view.getIndexReader(), request.megabytes(), progress);
      save(found, progress);
    } catch (CancellationException ended) {
      return result(progress);
    } finally {
      writer.searchers().release(view);
    }
    return result(progress);
  }

  private void save(LearntVariants found, LearningProgress progress) throws IOException {
    progress.save();
    writer.work(
        directory -> {
          progress.settle();
          VariantFile.write(directory, found, analyzer.fingerprint());
        });
    learnt = found;
    searcher.setVariants(lexicon.with(found.variants()));
    progress.finish();
  }

  private LearningResult result(LearningProgress progress) {
    int stems = learnt.variants().terms().size();
    return new LearningResult(progress.ending(), stems, progress.took());
  }
}
