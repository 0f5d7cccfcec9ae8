// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Finds where in a text words may stand that a {@link WordSieve} lets pass, without finding all
 * words.
 *
 * <p>How: one look at each character keeps the last three letters of its word in mind and whether
 * only letters of particles stood before them. Characters that do more than to part two words, or
 * to stand over a letter, are found themselves, since they may hide a word: ligatures, the points
 * of {@code أ.ف.ب} ("AFP"). What a character does, {@link GlanceRules} tell. The benchmark {@code
 * HighlightSpeed} justifies it. Immutable.
 */
final class Glance {
  /** The class of each character, as the build found it. */
  static final String RESOURCE = "glance.bin";

  /** Classes of characters beside the codes of letters. */
  static final byte BREAK = 0;

  static final byte MARK = -1;
  static final byte ODD = -2;

  /** Longer words are not looked at more closely. */
  private static final int MAX_REST = 16;

  private static final byte[] CLASSES = load();

  private final WordSieve sieve;

  Glance(WordSieve sieve) {
    this.sieve = sieve;
  }

  /** What a character is, at a glance: a letter's code or a class. */
  static byte classOf(char c) {
    return CLASSES[c];
  }

  /** Whether a character ends whatever stands before it: words on both sides are read alone. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /**
   * The first character from one on that belongs to such a word or may hide it, else the end.
   *
   * @param from where no word goes on
   */
  int find(char[] text, int from, int until) {
    int letters = 0;
    int starts = 0;
    int mayStart = 1;
    for (int at = from; at < until; at++) {
      int code = CLASSES[text[at]];
      if (code < BREAK) {
        if (code == MARK) {
          continue;
        }
        if (!isFullStop(text, at, until)) {
          return at;
        }
        code = BREAK;
      }
      letters = letters << LetterCode.BITS | code;
      starts = starts << 1 | mayStart;
      mayStart = WordSieve.mayStartBehind(code, mayStart);
      if (sieve.mayEnd(letters, starts) && mayGoOn(text, at + 1, until, letters)) {
        return at;
      }
    }
    return until;
  }

  /** Whether what follows the first letters of a stem may be the rest of it, and an ending. */
  private boolean mayGoOn(char[] text, int from, int until, int letters) {
    var rest = new byte[MAX_REST];
    int length = 0;
    for (int at = from; at < until && length < MAX_REST && CLASSES[text[at]] != BREAK; at++) {
      if (CLASSES[text[at]] < BREAK) {
        return true;
      }
      rest[length++] = CLASSES[text[at]];
    }
    return length == MAX_REST || sieve.goesOn(letters, rest, length);
  }

  private static boolean isFullStop(char[] text, int at, int until) {
    return text[at] == '.' && (at + 1 == until || isSpace(text[at + 1]));
  }

  private static byte[] load() {
    try (InputStream in = Glance.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "Resource "
                + RESOURCE
                + " is missing from this build; build it with ./mvnw process-classes");
      }
      return in.readNBytes(Character.MAX_VALUE + 1);
    } catch (IOException e) {
      throw new UncheckedIOException("Resource cannot be read: " + RESOURCE, e);
    }
  }
}
