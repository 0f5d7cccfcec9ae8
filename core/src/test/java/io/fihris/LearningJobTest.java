// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.LearningRequest;
import io.fihris.search.LearningResult;
import io.fihris.search.LearningResult.Ending;
import io.fihris.search.LearningStage;
import io.fihris.search.SearchRequest;
import io.fihris.search.WordVariant;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Learning goes on beside everything else, and leaves all or nothing. */
@Timeout(120)
class LearningJobTest {
  private static final long SEED = 11;
  private static final int ARTICLES = 1_500;
  private static final int ATTEMPTS = 50;

  /** Letters of which stems are made that look akin in great groups. */
  private static final String CONSONANTS = "بدرسعفلمن";

  private static final String VOWELS = "اوي";

  @TempDir private Path folder;
  private NewsIndex index;

  @BeforeEach
  void open() throws IOException {
    index = NewsIndex.open(folder);
    var random = new Random(SEED);
    for (int i = 0; i < ARTICLES; i++) {
      index.add(article("a" + i, random));
    }
    index.commit();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void learnsWhileOthersAddAndSearch() throws Exception {
    var random = new Random(SEED);
    LearningJob job = index.startLearning(LearningRequest.DEFAULT);
    int added = 0;
    double before = 0;
    while (job.stage() != LearningStage.ENDED) {
      index.add(article("b" + added++, random));
      index.refresh();
      assertThat(index.count()).isEqualTo(ARTICLES + added);
      assertThat(index.search(SearchRequest.of(NewsQuery.parse("خبر"))).hits()).isNotEmpty();
      assertThat(job.progress()).isBetween(before, 1.0);
      before = job.progress();
    }
    assertThat(job.await().ending()).isEqualTo(Ending.COMPLETE);
    assertThat(job.await().stems()).isPositive();
    assertThat(job.progress()).isEqualTo(1);
    assertThat(added).isPositive();
  }

  @ParameterizedTest
  @EnumSource(names = {"READING", "COMPARING", "SAVING"})
  void leavesWhatWasLearntBeforeWhenItIsCancelledIn(LearningStage stage) throws Exception {
    index.learnVariants();
    index.add(Article.of("more", "خبر", "سليمبان سلمبان ".repeat(50)));
    index.commit();
    boolean cancelled = false;
    for (int i = 0; i < ATTEMPTS && !cancelled; i++) {
      List<WordVariant> before = index.variants("");
      byte[] file = Files.readAllBytes(folder.resolve("fihris.variants"));
      cancelled = isCancelledIn(stage);
      if (cancelled) {
        assertThat(index.variants("")).isEqualTo(before);
        assertThat(folder.resolve("fihris.variants")).hasBinaryContent(file);
      }
    }
    assertThat(cancelled).as("cancelled once of %s attempts", ATTEMPTS).isTrue();
  }

  @Test
  void endsAsItsCancelSays() throws Exception {
    var random = new Random(SEED);
    for (int i = 0; i < 20; i++) {
      LearningJob job = index.startLearning(LearningRequest.DEFAULT);
      Thread.sleep(random.nextInt(100));
      boolean inTime = job.cancel();
      LearningResult result = job.await();
      assertThat(result.ending() == Ending.CANCELLED).as("attempt %s", i).isEqualTo(inTime);
      assertThat(job.cancel()).isFalse();
    }
    List<WordVariant> inMemory = index.variants("");
    index.close();
    index = NewsIndex.open(folder);
    assertThat(index.variants("")).isEqualTo(inMemory);
  }

  @Test
  void isCancelledWhenTheIndexIsClosed() throws Exception {
    LearningJob job = index.startLearning(LearningRequest.DEFAULT);
    index.close();
    assertThat(job.stage()).isEqualTo(LearningStage.ENDED);
    assertThat(job.await().ending()).isEqualTo(Ending.CANCELLED);
    assertThatThrownBy(() -> index.startLearning(LearningRequest.DEFAULT))
        .isInstanceOf(IllegalStateException.class);
    index = NewsIndex.open(folder);
    assertThat(index.count()).isEqualTo(ARTICLES);
    assertThat(Files.exists(folder.resolve("fihris.variants"))).isFalse();
  }

  @Test
  void refusesASecondJobUntilTheFirstHasEnded() throws Exception {
    LearningJob job = index.startLearning(LearningRequest.DEFAULT);
    assertThatThrownBy(() -> index.startLearning(LearningRequest.DEFAULT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("one job at a time");
    job.cancel();
    job.await();
    assertThat(index.learnVariants().ending()).isEqualTo(Ending.COMPLETE);
  }

  @Test
  void goesOnWhenTheOneWhoWaitsIsInterrupted() throws Exception {
    LearningJob job = index.startLearning(LearningRequest.DEFAULT);
    Thread.currentThread().interrupt();
    assertThatThrownBy(job::await).isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(job.await().ending()).isEqualTo(Ending.COMPLETE);
  }

  @Test
  void isCancelledWhenTheOneWhoLearnsAndWaitsIsInterrupted() throws Exception {
    var waiting = new FutureTask<>(index::learnVariants);
    Thread thread = Thread.ofPlatform().start(waiting);
    while (thread.isAlive() && thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    thread.interrupt();
    thread.join();
    assertThatThrownBy(waiting::get).hasCauseInstanceOf(InterruptedIOException.class);
    assertThat(index.variants("")).noneMatch(variant -> variant.evidence().isPresent());
    index.add(Article.of("after", "خبر", "نص"));
    index.commit();
    assertThat(index.count()).isEqualTo(ARTICLES + 1);
  }

  @Test
  void endsWhenItsTimeIsOver() throws Exception {
    LearningRequest request = LearningRequest.DEFAULT.withTime(Duration.ofMillis(1));
    LearningResult result = index.startLearning(request).await();
    assertThat(result.ending()).isEqualTo(Ending.OUT_OF_TIME);
    assertThat(result.stems()).isZero();
    assertThat(result.took()).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void keepsWhatWasLearntBeforeWhenSavingFails() throws Exception {
    index.learnVariants();
    List<WordVariant> before = index.variants("");
    Path inTheWay = Files.createDirectories(folder.resolve("fihris.variants.new/file"));
    LearningJob job = index.startLearning(LearningRequest.DEFAULT);
    assertThatThrownBy(job::await)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Nothing was learnt");
    assertThat(index.variants("")).isEqualTo(before);
    Files.delete(inTheWay);
    Files.delete(folder.resolve("fihris.variants.new"));
    assertThat(index.learnVariants().ending()).isEqualTo(Ending.COMPLETE);
  }

  /**
   * Starts a job, waits for a stage while articles are added, cancels; whether that was in time.
   */
  private boolean isCancelledIn(LearningStage stage) throws Exception {
    LearningJob job = index.startLearning(LearningRequest.DEFAULT);
    Thread writing = Thread.ofPlatform().start(() -> occupyWriter(job));
    while (job.stage().compareTo(stage) < 0) {
      Thread.onSpinWait();
    }
    boolean inStage = job.stage() == stage;
    boolean inTime = job.cancel();
    boolean isCancelled = job.await().ending() == Ending.CANCELLED;
    writing.join();
    assertThat(isCancelled).isEqualTo(inTime);
    return isCancelled && inStage;
  }

  /** Replaces articles by themselves, so that saving has to wait for its turn. */
  private void occupyWriter(LearningJob job) {
    try {
      while (job.stage() != LearningStage.ENDED) {
        var random = new Random(SEED);
        var same = new ArrayList<Article>();
        for (int i = 0; i < ARTICLES; i++) {
          same.add(article("a" + i, random));
        }
        index.addAll(same);
      }
    } catch (IOException unwanted) {
      throw new AssertionError(unwanted);
    }
  }

  private static Article article(String id, Random random) {
    var body = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      body.append(CONSONANTS.charAt(random.nextInt(2)));
      for (int j = 0; j < 3; j++) {
        body.append(VOWELS, 0, random.nextInt(2)).append(letter(CONSONANTS, random));
        body.append(random.nextBoolean() ? letter(VOWELS, random) : "");
      }
      body.append(' ');
    }
    body.append("افتتح المصمم ").append(random.nextBoolean() ? "تشارلنزي" : "تشارلينزي");
    return Article.of(id, "خبر", body.append(" ورشة أثاث.").toString());
  }

  private static String letter(String letters, Random random) {
    int at = random.nextInt(letters.length());
    return letters.substring(at, at + 1);
  }
}
