// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.search.WordVariant.Origin;
import org.junit.jupiter.api.Test;

class MemberTest {
  /** A cursor names a view by the hash of its variants; another process must know it again. */
  @Test
  void hasTheSameHashInEveryProcess() {
    assertThat(Member.of("كتب", 0.5f, Origin.ALIAS).hashCode()).isEqualTo(-2481809);
  }
}
