// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The compiled classes of characters are those that the word scanner tells. */
class GlanceTest {
  @Test
  void agreesWithTheRulesOnEveryCharacter() {
    byte[] classes = GlanceRules.classes();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertThat(Glance.classOf((char) c)).as("U+%04X", c).isEqualTo(classes[c]);
    }
    assertThat(Glance.classOf(' ')).isEqualTo(Glance.BREAK);
    assertThat(Glance.classOf('\u064E')).isEqualTo(Glance.MARK);
    assertThat(Glance.classOf('ﻻ')).isEqualTo(Glance.ODD);
  }
}
