// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fihris.internal.wording.Variants;
import io.fihris.search.ExpiredCursorException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.junit.jupiter.api.Test;

class KeptViewsTest {
  private final AtomicLong clock = new AtomicLong(-17);
  private final KeptViews views = new KeptViews(clock::get);

  @Test
  void keepsAViewForFiveMinutesAfterItsLastPage() throws IOException {
    IndexReader reader = kept(1);
    for (int page = 0; page < 3; page++) {
      pass(Duration.ofMinutes(4));
      View view = views.borrow(1);
      views.keep(view);
      view.reader().decRef();
    }
    assertThat(reader.getRefCount()).isEqualTo(1);
    pass(Duration.ofMinutes(5).plusNanos(1));
    assertThatThrownBy(() -> views.borrow(1)).isInstanceOf(ExpiredCursorException.class);
    assertThat(reader.getRefCount()).isZero();
  }

  @Test
  void keepsTheLatestHundred() throws IOException {
    IndexReader first = kept(0);
    for (int id = 1; id <= 100; id++) {
      kept(id);
    }
    assertThat(first.getRefCount()).isZero();
    assertThat(views.borrow(1).id()).isEqualTo(1);
  }

  @Test
  void keepsNothingOnceItIsClosed() throws IOException {
    IndexReader reader = kept(1);
    views.close();
    assertThat(reader.getRefCount()).isZero();
    assertThat(kept(2).getRefCount()).isZero();
  }

  /** A reader that nothing but these views holds open. */
  private IndexReader kept(long id) throws IOException {
    var reader = new MultiReader();
    views.keep(new View(reader, Variants.NONE, id));
    reader.decRef();
    return reader;
  }

  private void pass(Duration time) {
    clock.addAndGet(time.toNanos());
  }
}
