// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.text.EditCosts;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sets of letters never hide a word that is near. */
class LetterSetTest {
  private static final String LETTERS = "ابتجحدذرزسصضطظعغفقكلمنهويءأآؤئةىab";

  @Test
  void neverSaysThatAWordIsFurtherThanItIs() {
    int apart = 0;
    for (long seed = 0; seed < 20_000; seed++) {
      var random = new Random(seed);
      String first = word(random);
      String second = edited(first, random);
      int least = LetterSet.leastCost(set(first), set(second));
      assertThat(least)
          .as("seed %d: %s, %s", seed, first, second)
          .isLessThanOrEqualTo(EditCosts.distance(first, second));
      apart += least > 0 ? 1 : 0;
    }
    assertThat(apart).as("words that sets alone tell apart").isGreaterThan(5_000);
  }

  private static long set(String word) {
    return LetterSet.of(WordKey.loose(word));
  }

  private static String word(Random random) {
    var word = new StringBuilder();
    for (int i = 1 + random.nextInt(9); i > 0; i--) {
      word.append(letter(random));
    }
    return word.toString();
  }

  private static String edited(String word, Random random) {
    var edited = new StringBuilder(word);
    for (int i = random.nextInt(5); i > 0 && !edited.isEmpty(); i--) {
      int at = random.nextInt(edited.length());
      switch (random.nextInt(3)) {
        case 0 -> edited.deleteCharAt(at);
        case 1 -> edited.insert(at, letter(random));
        default -> edited.setCharAt(at, letter(random));
      }
    }
    return edited.toString();
  }

  private static char letter(Random random) {
    return LETTERS.charAt(random.nextInt(LETTERS.length()));
  }
}
