// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.importing;

import io.fihris.NewsIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Adds the articles of files to an index. A bad article costs only itself: it is counted, and the
 * first few are named. For one thread at a time.
 */
public final class Import implements ArticleSink {
  private final NewsIndex index;
  private final int named;
  private final List<String> rejections = new ArrayList<>();
  private final List<String> unreadableTimes = new ArrayList<>();
  private long accepted;
  private long rejected;
  private long undated;

  /**
   * An import into an index.
   *
   * @param index where the articles go; the caller commits
   * @param named how many rejected articles are named in the report
   */
  public Import(NewsIndex index, int named) {
    this.index = index;
    this.named = named;
  }

  /**
   * Adds the articles of a file.
   *
   * @param format empty to detect it by the file's beginning
   * @param progress is told how many bytes of the file were read since it was last told
   */
  public void read(Path file, Optional<ArticleFormat> format, LongConsumer progress)
      throws IOException {
    var source = new SourceFile(file, progress);
    try {
      ArticleFormat known = format.isPresent() ? format.get() : ArticleFormat.detect(source);
      known.read(source, this);
    } catch (java.util.zip.ZipException | java.io.EOFException damaged) {
      reject(source.at(1), "Damaged gzip data; the file was not read");
    }
  }

  @Override
  public void accept(Place place, ArticleDraft draft) throws IOException {
    try {
      index.add(draft.toArticle());
    } catch (IllegalArgumentException broken) {
      reject(place, String.valueOf(broken.getMessage()));
      return;
    }
    accepted++;
    draft.unreadableTime().ifPresent(time -> noteTime(place, time));
  }

  @Override
  public void reject(Place place, String reason) {
    rejected++;
    if (rejections.size() < named) {
      rejections.add(place + ": " + reason);
    }
  }

  /** What came of the import so far. */
  public ImportReport report() {
    return new ImportReport(accepted, rejected, undated, rejections, unreadableTimes);
  }

  private void noteTime(Place place, String time) {
    undated++;
    if (unreadableTimes.size() < named) {
      unreadableTimes.add(place + ": " + time);
    }
  }
}
