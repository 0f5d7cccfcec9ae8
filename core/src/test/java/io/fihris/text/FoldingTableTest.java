// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The compiled table says what the readable rules say. */
class FoldingTableTest {
  private final FoldingTable table = FoldingTable.shipped();

  @Test
  void agreesWithTheRulesOnEveryCharacter() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String folded = FoldingRules.apply(FoldingLevel.EXACT, (char) c);
      char value = table.exact()[c];
      assertThat(value).as("U+%04X", c).isEqualTo(CharClass.of((char) c, folded));
      assertThat(table.codes()[c]).as("U+%04X", c).isEqualTo(LetterCodes.of(value));
      if (value >= CharClass.FIRST_LETTER) {
        assertThat(String.valueOf(value)).as("U+%04X", c).isEqualTo(folded);
      } else if (value == CharClass.EXPANSION || value == CharClass.PHRASE) {
        assertThat(table.expansion((char) c)).as("U+%04X", c).isEqualTo(folded);
      }
    }
  }

  @Test
  void agreesWithTheRulesAtEveryLevel() {
    for (char letter : table.exact()) {
      if (letter >= CharClass.FIRST_LETTER) {
        for (FoldingLevel level : FoldingLevel.values()) {
          assertThat(level.fold(String.valueOf(letter)))
              .isEqualTo(FoldingRules.apply(level, letter));
        }
      }
    }
  }

  @Test
  void everyRuleGivesItsExample() {
    for (FoldingRule rule : FoldingRules.ALL) {
      assertThat(rule.level().fold(rule.before())).as(rule.name()).isEqualTo(rule.after());
      assertThat(rule.concerns(rule.before())).as(rule.name()).isTrue();
    }
  }

  @Test
  void loadsWithoutComputing() {
    assertThat(FoldingTable.class.getResource(FoldingTable.RESOURCE)).isNotNull();
    assertThat(FoldingLevel.FOLDED.rules()).extracting(FoldingRule::name).contains("alef-hamza");
    assertThat(FoldingLevel.LOOSE).hasToString("LOOSE/1");
  }
}
