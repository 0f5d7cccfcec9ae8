// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import java.util.Random;

/** Random strings of everything that ever broke an analyzer. */
public final class HostileText {
  private static final String LETTERS =
      "ابتثجحخدذرزسشصضطظعغفقكلمنهوي" + "\u0621\u0622\u0623\u0624\u0625\u0626\u0629\u0649\u0671";
  private static final String PERSIAN =
      "\u06A9\u06CC\u06C1\u06BE\u06D5\u06AF\u067E\u0686\u06A4\u06D2\u06C0\u0678";
  private static final String MARKS =
      "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670\u06D6\u06ED\u0610\u08F0";
  private static final String HAMZA = "\u0653\u0654\u0655";
  private static final String INVISIBLE =
      "\u200B\u200C\u200D\u200E\u200F\u061C\u00AD\uFEFF\u2060\uFE0F\u034F"
          + "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
  private static final String FORMS =
      "\uFDFA\uFDFB\uFDF2\uFDFC\uFDFD\uFEFB\uFEF5\uFC5E\uFCF2\uFE70\uFE8D\uFEDF\uFB8E\uFBFC";
  private static final String PUNCTUATION =
      " \n\r\t.,;:!?'\"\u2019\u060C\u061B\u061F\u066B\u066C_#@-/\\()\u00AB\u00BB";
  private static final String DIGITS = "0123456789\u0660\u0661\u0669\u06F0\u06F5\u06F9";
  private static final String LATIN = "abcXYZ\u00E9\u0130\u0131\u00DF\u01C4\uFF21\uFB01\u212B";
  private static final String FOREIGN =
      "\u65E5\u3042\u30AB\u3099\uAC00\u1112\u1161\u11AB\u0915\u093F\u0958\uF900\u0E01\u0E34\u05D0\uFB2A";
  private static final String CONTROLS =
      "\u0000\u0001\u001F\u007F\u0085\u2028\u0600\u06DD\u08E2\uFFFD\uFFFF\uFDD0";
  private static final String[] PAIRS = {
    "\uD83D\uDE00",
    "\uD801\uDC00",
    "\uD835\uDFCF",
    "\uD840\uDC00",
    "\uDB40\uDC41",
    "\uDB40\uDD00",
    "\uD83B\uDE00",
    "\uD800",
    "\uDC00",
    "\uDBFF\uDFFF",
    "\uD804\uDC38"
  };

  private static final String[] POOLS = {
    LETTERS,
    LETTERS,
    LETTERS,
    LETTERS,
    MARKS,
    MARKS,
    HAMZA,
    INVISIBLE,
    FORMS,
    PERSIAN,
    PUNCTUATION,
    PUNCTUATION,
    DIGITS,
    LATIN,
    FOREIGN,
    CONTROLS,
    "\u0640"
  };

  private final Random random;

  /** Makes the same strings for the same seed. */
  public HostileText(long seed) {
    random = new Random(seed);
  }

  /** A string of up to 60 pieces, some of them runs. */
  public String next() {
    StringBuilder text = new StringBuilder();
    for (int pieces = random.nextInt(60); pieces > 0; pieces--) {
      if (random.nextInt(12) == 0) {
        text.append(PAIRS[random.nextInt(PAIRS.length)]);
      } else {
        char c = oneOf(POOLS[random.nextInt(POOLS.length)]);
        int count = random.nextInt(200) == 0 ? random.nextInt(600) : 1;
        text.repeat(c, count);
      }
    }
    return text.toString();
  }

  /** A clean text: Arabic words, numbers, Latin words, separated by spaces. */
  String clean() {
    StringBuilder text = new StringBuilder();
    for (int words = 1 + random.nextInt(8); words > 0; words--) {
      String pool = random.nextInt(6) == 0 ? "abcxyz" : LETTERS;
      for (int length = 1 + random.nextInt(9); length > 0; length--) {
        text.append(oneOf(pool));
      }
      text.append(words > 1 ? " " : "");
    }
    return text.toString();
  }

  /** The text with marks, tatweel and invisible characters strewn behind letters. */
  String strewn(String text, String what) {
    StringBuilder strewn = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      strewn.append(text.charAt(i));
      while (text.charAt(i) != ' ' && random.nextInt(3) == 0) {
        strewn.append(oneOf(what));
      }
    }
    return strewn.toString();
  }

  static String invisible() {
    return INVISIBLE;
  }

  static String marks() {
    return MARKS + "\u0640";
  }

  private char oneOf(String pool) {
    return pool.charAt(random.nextInt(pool.length()));
  }
}
