// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/**
 * All that {@link TermScanner} needs to know of a character, in one {@code long}.
 *
 * <p>From the low end: the letter's UTF-8 at level FOLDED (16 bits) and at level LOOSE (16), its
 * code in {@link WordHash} (6), by how much it rotates the hash (6), whether it is kept (1); at the
 * high end the flags below. A mark is all zero: it is neither kept nor hashed nor an end.
 */
final class FastMap {
  /** Characters from here on have no entry; most of them are no Arabic letters. */
  static final int LENGTH = 0x2100;

  static final int LOOSE_SHIFT = 16;
  static final int CODE_SHIFT = 32;
  static final int CODE_MASK = 0x3F;
  static final int ROTATION_SHIFT = 38;
  static final int KEPT_SHIFT = 45;

  /** The mask of a kept letter's bytes in an entry shifted so that KEPT is bit 1. */
  static final int KEPT_BYTES = 2;

  static final long KEPT = 1L << KEPT_SHIFT;

  /** A letter that FOLDED changes. */
  static final long UNFOLDED = 1L << 46;

  /** A letter that LOOSE changes and FOLDED does not. */
  static final long UNLOOSE = 1L << 47;

  /** Neither a basic Arabic letter nor a mark: the word ends here, or needs a closer look. */
  static final long END = Long.MIN_VALUE;

  /** White space and punctuation, on which no word begins and nothing behind it depends. */
  static final long SPACE = 1L << 62;

  /** The word before it needs a closer look. */
  static final long LOOK = 1L << 61;

  /** A point, which may abbreviate the single letter before it. */
  static final long POINT = 1L << 60;

  /** What a character without an entry is. */
  static final long UNKNOWN = END | LOOK;

  private static final int ROTATION = 6;

  private FastMap() {}

  static long[] of(FoldingTable table) {
    long[] map = new long[LENGTH];
    for (char c = 0; c < LENGTH; c++) {
      map[c] = entry(table, table.exact()[c]);
    }
    return map;
  }

  private static long entry(FoldingTable table, char value) {
    if (value >= CharClass.FIRST_LETTER) {
      return isBasic(value) ? letter(table, value) : WordScanner.isArabic(value) ? UNKNOWN : END;
    }
    return switch (value) {
      case CharClass.MARK -> 0;
      case CharClass.BREAK -> END | SPACE;
      case CharClass.POINT -> END | SPACE | POINT;
      case CharClass.COMMA, CharClass.DECIMAL, CharClass.QUOTE, CharClass.UNDERSCORE -> END | SPACE;
      case CharClass.TAG, CharClass.PHRASE, CharClass.SINGLE -> END;
      default -> UNKNOWN;
    };
  }

  private static boolean isBasic(char letter) {
    int code = WordHash.code(letter);
    return code != WordHash.OTHER && code != 0;
  }

  private static long letter(FoldingTable table, char exact) {
    char folded = table.folded()[exact];
    long flags = (folded == exact ? 0 : UNFOLDED) | (table.loose()[exact] == folded ? 0 : UNLOOSE);
    return flags
        | utf8(table.folded()[exact])
        | (utf8(table.loose()[exact]) << LOOSE_SHIFT)
        | ((long) WordHash.code(exact) << CODE_SHIFT)
        | ((long) ROTATION << ROTATION_SHIFT)
        | KEPT;
  }

  /** The two bytes of a letter from U+0080 to U+07FF, the first in the low bits. */
  private static long utf8(char letter) {
    return 0xC0 | (letter >>> 6) | ((0x80 | (letter & 0x3F)) << 8);
  }
}
