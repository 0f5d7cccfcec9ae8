// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import io.fihris.analysis.TermLevel;
import io.fihris.text.Segmenter;
import io.fihris.text.TermScanner;
import io.fihris.text.WordKind;
import io.fihris.text.WordScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Turns away nearly all words of a text that have none of some terms, before their stems are found.
 *
 * <p>A stem stands in its word letter by letter; so does a stem that belongs to a family. In front
 * of it are letters of particles, behind it letters of endings. {@code الرياضة} ("the sport") does
 * not begin with {@code وزير} ("minister"), nor behind {@code ا} or {@code ال}. Where a stem may
 * begin, its first three letters are looked up at once for all terms. Never turns away a word that
 * has a term. The benchmark {@code HighlightSpeed} justifies it. Immutable.
 */
final class WordSieve {
  private static final int TRIPLE = 3;
  private static final int PAIR = 2;
  private static final int LAST = (1 << LetterCode.BITS) - 1;
  private static final int LAST_TRIPLE = (1 << (TRIPLE * LetterCode.BITS)) - 1;
  private static final int HASH_BITS = 14;
  private static final int MIX = 0x9E3779B1;

  /** The only irregular words, those with the name of God, may have this in front as well. */
  private static final String IRREGULAR_PARTICLE = "ت";

  private static final long IN_FRONT =
      LetterCode.set(Segmenter.particleStacks()) | LetterCode.set(List.of(IRREGULAR_PARTICLE));
  private static final long BEHIND = LetterCode.set(Segmenter.endingStacks());

  private final List<byte[]> stems = new ArrayList<>();
  private final long[] triples = new long[1 << (HASH_BITS - LetterCode.BITS)];
  private final long[] pairs = new long[1 << LetterCode.BITS];
  private boolean hasPairs;
  private boolean hasSingles;
  private boolean hasForeign;
  private boolean isOpen;

  /** Lets words with one of these terms pass. */
  WordSieve(Collection<String> terms) {
    for (String term : terms) {
      if (!term.isEmpty() && term.charAt(0) == TermLevel.STEM.marker()) {
        String stem = term.substring(1);
        add(stem);
        Segmenter.stemsOfFamily(stem).forEach(this::add);
      } else {
        add(term);
      }
    }
  }

  private void add(String stem) {
    var codes = new byte[stem.length()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) LetterCode.of(stem.charAt(i));
      if (codes[i] == LetterCode.NONE) {
        addForeign(stem);
        return;
      }
    }
    stems.add(codes);
    if (codes.length >= TRIPLE) {
      int slot = slot(codes[0], codes[1], codes[2]);
      triples[slot >>> LetterCode.BITS] |= 1L << slot;
    } else if (codes.length == PAIR) {
      pairs[codes[0]] |= 1L << codes[1];
      hasPairs = true;
    } else {
      hasSingles = true;
    }
  }

  /** Numbers and Latin letters; Arabic letters of other languages are not worth looking for. */
  private void addForeign(String term) {
    hasForeign = true;
    isOpen |= term.chars().anyMatch(letter -> WordScanner.isArabic((char) letter));
  }

  /** Whether all words that may pass show it by three letters, or two, in a row. */
  boolean isPlain() {
    return !isOpen && !hasForeign && !hasSingles;
  }

  /** 1 where a stem may start behind a letter, or behind {@link LetterCode#NONE}; else 0. */
  static int mayStartBehind(int code, int mayStart) {
    return ((mayStart & (int) (IN_FRONT >>> code)) | (int) (1L >>> code)) & 1;
  }

  /** Whether a stem begins with the last three letters, or two, and the rest is its end. */
  boolean goesOn(int letters, byte[] rest, int length) {
    for (byte[] stem : stems) {
      int begun = Math.min(stem.length, TRIPLE);
      if (isRest(stem, begun, rest, length) && isBegun(stem, begun, letters)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBegun(byte[] stem, int begun, int letters) {
    int last = letters;
    for (int i = begun - 1; i >= 0; i--) {
      if (stem[i] != (last & LAST)) {
        return false;
      }
      last >>>= LetterCode.BITS;
    }
    return true;
  }

  private static boolean isRest(byte[] stem, int begun, byte[] rest, int length) {
    int left = stem.length - begun;
    if (left > length || !Arrays.equals(stem, begun, stem.length, rest, 0, left)) {
      return false;
    }
    for (int i = left; i < length; i++) {
      if ((BEHIND & 1L << rest[i]) == 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the first letters of a stem may be the last ones read.
   *
   * @param letters their codes, the last one lowest
   * @param starts a bit for each of them, the last one lowest, set where a stem may begin
   */
  boolean mayEnd(int letters, int starts) {
    int slot = ((letters & LAST_TRIPLE) * MIX) >>> (Integer.SIZE - HASH_BITS);
    long ends = (starts >>> 2) & (triples[slot >>> LetterCode.BITS] >>> slot);
    if (hasPairs) {
      ends |= (starts >>> 1) & (pairs[(letters >>> LetterCode.BITS) & LAST] >>> letters);
    }
    return (ends & 1) != 0;
  }

  /** Whether the scanner's word, whose folded spelling is selected, may have one of the terms. */
  boolean passes(TermScanner word) {
    if (word.kind() != WordKind.ARABIC) {
      return hasForeign;
    }
    int from = word.termStart();
    return isOpen || passes(word.termBytes(), from, from + word.termLength());
  }

  private boolean passes(byte[] utf8, int from, int until) {
    int first = LetterCode.of(utf8, from);
    int second = codeAt(utf8, from + 2, until);
    for (int at = from; at < until; at += 2) {
      int third = codeAt(utf8, at + 4, until);
      if (mayBegin(first, second, third) && holdsStem(utf8, at, until)) {
        return true;
      }
      if ((IN_FRONT & 1L << first) == 0) {
        return false;
      }
      first = second;
      second = third;
    }
    return false;
  }

  private static int codeAt(byte[] utf8, int at, int until) {
    return at < until ? LetterCode.of(utf8, at) : LetterCode.NONE;
  }

  private boolean mayBegin(int first, int second, int third) {
    int slot = slot(first, second, third);
    return (triples[slot >>> LetterCode.BITS] & 1L << slot) != 0
        || (hasPairs && (pairs[first] & 1L << second) != 0)
        || hasSingles;
  }

  private static int slot(int first, int second, int third) {
    int letters = (((first << LetterCode.BITS) | second) << LetterCode.BITS) | third;
    return (letters * MIX) >>> (Integer.SIZE - HASH_BITS);
  }

  private boolean holdsStem(byte[] utf8, int at, int until) {
    for (byte[] stem : stems) {
      if (at + 2 * stem.length <= until
          && stands(stem, utf8, at)
          && isEnding(utf8, at + 2 * stem.length, until)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(byte[] stem, byte[] utf8, int at) {
    for (int i = 0; i < stem.length; i++) {
      if (stem[i] != LetterCode.of(utf8, at + 2 * i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEnding(byte[] utf8, int from, int until) {
    for (int at = from; at < until; at += 2) {
      if ((BEHIND & 1L << LetterCode.of(utf8, at)) == 0) {
        return false;
      }
    }
    return true;
  }
}
