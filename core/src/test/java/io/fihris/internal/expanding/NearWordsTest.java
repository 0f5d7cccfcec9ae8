// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.expanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.text.Segmenter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearWordsTest {
  private static final String LETTERS = "ابتوفكلسهةميىئءk漢\uD83D\uDE00";
  private static final int WORDS = 40;
  private static final int SPELLINGS = 400;
  private static final int MOST_LETTERS = 6;
  private static final long SEED = 20261124;

  @ParameterizedTest
  @CsvSource({
    "كتاب, كتاب, true",
    "كتاب, والكتاب, true",
    "كتاب, ككتب, true",
    "كتاب, لكتابي, true",
    "كتاب, نكتاب, false",
    "كتاب, عتاب, false",
    "كتاب, كتا漢ب, true",
    "مدرسة, مدرسه, true",
    "مدرسة, بالمدرسهه, true",
    "وكالة, ووكالات, false",
    "وكالة, ووكاله, true",
  })
  void acceptsOneErrorBehindAnyParticles(String word, String spelling, boolean accepts) {
    assertThat(accepts(NearWords.behindParticles(word, 1), spelling)).isEqualTo(accepts);
  }

  @Test
  void acceptsWhatIsWithinTheErrorsAndNothingElse() {
    var random = new Random(SEED);
    for (int i = 0; i < WORDS; i++) {
      String word = word(random, 2 + random.nextInt(MOST_LETTERS));
      int errors = 1 + random.nextInt(2);
      CompiledAutomaton alone = NearWords.alone(word, errors);
      CompiledAutomaton behind = NearWords.behindParticles(word, errors);
      for (String spelling : spellings(word, random)) {
        assertThat(accepts(alone, spelling))
            .as("seed %d: %s, %s, %d errors", SEED, word, spelling, errors)
            .isEqualTo(isNear(word, spelling, errors));
        boolean isNearBehind =
            Segmenter.particleStacks().stream()
                .filter(spelling::startsWith)
                .anyMatch(stack -> isNear(word, spelling.substring(stack.length()), errors));
        assertThat(accepts(behind, spelling))
            .as("seed %d: %s, %s, %d errors, particles", SEED, word, spelling, errors)
            .isEqualTo(isNearBehind);
      }
    }
  }

  /** The word with some edits, sometimes behind particles. */
  private static List<String> spellings(String word, Random random) {
    List<String> stacks = Segmenter.particleStacks();
    var spellings = new ArrayList<String>();
    for (int i = 0; i < SPELLINGS; i++) {
      var letters = new StringBuilder(word);
      for (int edits = random.nextInt(4); edits > 0; edits--) {
        int at =
            letters.offsetByCodePoints(
                0, random.nextInt(letters.codePointCount(0, letters.length()) + 1));
        if (at < letters.length() && random.nextBoolean()) {
          letters.delete(at, letters.offsetByCodePoints(at, 1));
        } else {
          letters.insert(at, word(random, 1));
        }
      }
      spellings.add(stacks.get(random.nextInt(stacks.size())) + letters);
    }
    return spellings;
  }

  private static String word(Random random, int length) {
    int[] letters = LETTERS.codePoints().toArray();
    var word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return word.toString();
  }

  private static boolean accepts(CompiledAutomaton automaton, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return automaton.runAutomaton.run(bytes, 0, bytes.length);
  }

  private static boolean isNear(String word, String spelling, int errors) {
    int[] first = word.codePoints().toArray();
    int[] second = spelling.codePoints().toArray();
    return second.length > 0 && areAlike(first[0], second[0]) && edits(first, second) <= errors;
  }

  /** Letters added, left out, replaced or, side by side, exchanged; the first ones stay. */
  private static int edits(int[] first, int[] second) {
    int[][] edits = new int[first.length][second.length];
    for (int i = 0; i < first.length; i++) {
      for (int j = 0; j < second.length; j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
          continue;
        }
        int replaced = areAlike(first[i], second[j]) ? 0 : 1;
        int least = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
        edits[i][j] = Math.min(least, edits[i - 1][j - 1] + replaced);
        if (i > 1
            && j > 1
            && areAlike(first[i], second[j - 1])
            && areAlike(first[i - 1], second[j])) {
          edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
        }
      }
    }
    return edits[first.length - 1][second.length - 1];
  }

  private static boolean areAlike(int first, int second) {
    return Spellings.alike(first).equals(Spellings.alike(second));
  }
}
