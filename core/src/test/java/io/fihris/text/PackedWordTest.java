// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedWordTest {
  private static final char FIRST = 'ء';
  private static final char LAST = 'ي';
  private static final int WORDS = 20_000;

  private final Random random = new Random(5);

  @Test
  void foldsAsTheTableOfTheRulesDoes() {
    char[] folded = FoldingTable.shipped().folded();
    for (int i = 0; i < WORDS; i++) {
      char[] word = word(PackedWord.HALF);
      long packed = PackedWord.fold(PackedWord.pack(word, 0, word.length));
      for (int at = 0; at < word.length; at++) {
        word[at] = folded[word[at]];
      }
      assertThat(packed).isEqualTo(PackedWord.pack(word, 0, word.length));
    }
  }

  @Test
  void knowsWhichStemsTheLooseLevelChanges() {
    char[] loose = FoldingTable.shipped().loose();
    for (int i = 0; i < WORDS; i++) {
      char[] word = FoldingLevel.FOLDED.fold(new String(word(PackedWord.HALF))).toCharArray();
      int from = random.nextInt(word.length);
      int until = from + random.nextInt(word.length - from);
      boolean changes = false;
      for (int at = from; at < until; at++) {
        changes |= loose[word[at]] != word[at];
      }
      assertThat(PackedWord.changesLoosely(PackedWord.pack(word, 0, word.length), from, until))
          .as("%s [%d, %d)", new String(word), from, until)
          .isEqualTo(changes);
    }
  }

  @Test
  void hashesLikeTheLettersOneByOne() {
    for (int i = 0; i < WORDS; i++) {
      char[] word = word(PackedWord.MAX_LENGTH);
      assertThat(PackedWord.hash(first(word), second(word), word.length))
          .isEqualTo(WordHash.of(word, 0, word.length));
    }
  }

  @Test
  void givesBackItsLettersAsCharactersAndAsUtf8() {
    for (int i = 0; i < WORDS; i++) {
      char[] word = word(PackedWord.MAX_LENGTH);
      char[] letters = new char[PackedWord.MAX_LENGTH];
      PackedWord.unpack(first(word), letters, 0);
      PackedWord.unpack(second(word), letters, PackedWord.HALF);
      assertThat(Arrays.copyOf(letters, word.length)).isEqualTo(word);
      byte[] utf8 = new byte[PackedWord.UTF8_ROOM + 1];
      PackedWord.writeUtf8(first(word), second(word), word.length, utf8, 1);
      assertThat(new String(utf8, 1, 2 * word.length, StandardCharsets.UTF_8))
          .isEqualTo(new String(word));
    }
  }

  private static long first(char[] word) {
    return PackedWord.pack(word, 0, word.length);
  }

  private static long second(char[] word) {
    return PackedWord.pack(word, PackedWord.HALF, word.length);
  }

  /** One to so many basic letters. */
  private char[] word(int maxLength) {
    char[] word = new char[1 + random.nextInt(maxLength)];
    for (int i = 0; i < word.length; i++) {
      do {
        word[i] = (char) (FIRST + random.nextInt(LAST - FIRST + 1));
      } while (LetterCodes.of(FoldingTable.shipped().exact()[word[i]]) >= LetterCodes.NO_LETTER
          || FoldingTable.shipped().exact()[word[i]] != word[i]);
    }
    return word;
  }
}
