// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.search.WordVariant.Origin;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemberTest {
  /** A cursor names a view by the hash of its variants; another process must know it again. */
  @Test
  void hasTheSameHashInEveryProcess() {
    Member member = Member.of("كتب", 0.5f, Origin.ALIAS);
    assertThat(member.hashCode()).isEqualTo(-2481809);
    assertThat(new Variants(Map.of(List.of("كتاب"), List.of(member))).hashCode()).isEqualTo(-2481809);
  }
}
