// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import static io.fihris.text.FoldingLevel.EXACT;
import static io.fihris.text.FoldingLevel.FOLDED;
import static io.fihris.text.FoldingLevel.LOOSE;

import java.text.Normalizer;
import java.util.List;

/**
 * All folding rules, in the order they are applied. This class is the specification: the build
 * turns it into a table ({@link FoldingTable}), tests compare the two, and nothing else knows what
 * a character becomes.
 */
final class FoldingRules {
  /** Look-alikes, and below each the Arabic letter that is meant. */
  private static final String PERSIAN =
      "\u06A9\u06AA\u06CC\u06CD\u06D0\u06D2\u0620\u063D\u06C1\u06BE\u06D5\u06C0\u06C2\u06C3"
          + "\u06A2\u06A7\u066E\u066F\u06BA\u0672\u0673\u0675\u0676\u0678\u06D3\u0677";

  private static final String ARABIC =
      "\u0643\u0643\u064A\u064A\u064A\u064A\u064A\u064A\u0647\u0647\u0647\u0647\u0647\u0629"
          + "\u0641\u0642\u0628\u0642\u0646\u0623\u0625\u0623\u0624\u0626\u0626\u0624";

  static final List<FoldingRule> ALL =
      List.of(
          new FoldingRule(
              "canonical",
              EXACT,
              "Unicode writes one character in several equal ways",
              "\u212Bland",
              "aland",
              FoldingRules::canonical),
          new FoldingRule(
              "presentation-forms",
              EXACT,
              "old systems and PDF files store the drawn shape of a letter or ligature",
              "ﺍﻟﻘﺎﻫﺮﺓ",
              "القاهرة",
              FoldingRules::presentation),
          new FoldingRule(
              "width",
              EXACT,
              "fullwidth and ligature shapes of Latin letters",
              "ＡＢＣ",
              "abc",
              FoldingRules::width),
          new FoldingRule(
              "accents",
              EXACT,
              "Arabic newspapers print foreign names with and without accents",
              "Müller",
              "muller",
              FoldingRules::accent),
          new FoldingRule(
              "case",
              EXACT,
              "capital letters open names and sentences, not other words",
              "NATO",
              "nato",
              c -> String.valueOf(Character.toLowerCase(c))),
          new FoldingRule(
              "digits",
              EXACT,
              "Arabic, Persian and European digits are one number",
              "٢٠١٥",
              "2015",
              c -> Character.isDigit(c) ? String.valueOf(Character.digit(c, 10)) : keep(c)),
          new FoldingRule(
              "number-separators",
              EXACT,
              "the Arabic decimal and thousands signs are point and comma",
              "١٫٥",
              "1.5",
              c -> replace(c, "\u066B\u066C\u060C", ".,,")),
          new FoldingRule(
              "persian-letters",
              EXACT,
              "Persian and Urdu keyboards type look-alikes of Arabic letters",
              "ایران ہندی",
              "ايران هندي",
              c -> replace(c, PERSIAN, ARABIC)),
          new FoldingRule(
              "alef-wasla",
              EXACT,
              "the sign on the alef is a reading mark",
              "ٱلرئيس",
              "الرئيس",
              c -> replace(c, "\u0671", "\u0627")),
          new FoldingRule(
              "combining-hamza",
              EXACT,
              "decomposed text writes hamza and madda behind the letter that carries them",
              "ا\u0654حمد",
              "أحمد",
              c -> isCombiningHamza(c) ? "" : keep(c)),
          new FoldingRule(
              "marks",
              EXACT,
              "vowel signs are optional; the vocalisation is carried beside the word",
              "عَلِمَ",
              "علم",
              c -> isMark(c) ? "" : keep(c)),
          new FoldingRule(
              "tatweel",
              EXACT,
              "the stroke stretches a line and spells nothing",
              "كتـــاب",
              "كتاب",
              c -> c == Letters.TATWEEL ? "" : keep(c)),
          new FoldingRule(
              "ignorables",
              EXACT,
              "direction marks, joiners, soft hyphens and zero-width spaces are invisible",
              "كتا\u200Bب",
              "كتاب",
              c -> isIgnorable(c) ? "" : keep(c)),
          new FoldingRule(
              "alef-hamza",
              FOLDED,
              "writers drop the hamza and the madda of alef",
              "أحمد إيران آسيا",
              "احمد ايران اسيا",
              c -> replace(c, "\u0622\u0623\u0625", "\u0627\u0627\u0627")),
          new FoldingRule(
              "hamza-seats",
              LOOSE,
              "schools of spelling seat the hamza on different letters",
              "مسؤول مسئول",
              "مسءول مسءول",
              c -> replace(c, "\u0624\u0626", "\u0621\u0621")),
          new FoldingRule(
              "teh-marbuta",
              LOOSE,
              "the dots of the final ة are often left out",
              "القاهرة",
              "القاهره",
              c -> replace(c, "\u0629", "\u0647")),
          new FoldingRule(
              "alef-maksura",
              LOOSE,
              "Egyptian spelling writes the final ي without dots",
              "مصطفى",
              "مصطفي",
              c -> replace(c, "\u0649", "\u064A")),
          new FoldingRule(
              "foreign-letters",
              LOOSE,
              "letters for foreign sounds are replaced by their Arabic neighbours",
              "نوڤمبر",
              "نوفمبر",
              c ->
                  replace(
                      c,
                      "\u067E\u0686\u0698\u06A4\u06A8\u06AF\u06AD",
                      "\u0628\u062C\u0632\u0641\u0642\u0643\u0643")));

  private FoldingRules() {}

  /** {@return what the rules up to the level make of one UTF-16 unit, by reading them} */
  static String apply(FoldingLevel level, char c) {
    String text = String.valueOf(c);
    for (FoldingRule rule : ALL) {
      if (rule.level().compareTo(level) <= 0) {
        StringBuilder next = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
          next.append(rule.apply(text.charAt(i)));
        }
        text = next.toString();
      }
    }
    return text;
  }

  /** {@return whether the character is a vowel sign or another mark that is not part of a word} */
  static boolean isMark(char c) {
    return in(c, 0x0610, 0x061A)
        || in(c, 0x064B, 0x065F)
        || c == 0x0670
        || (in(c, 0x06D6, 0x06ED) && c != 0x06DD && c != 0x06DE && c != 0x06E9)
        || (in(c, 0x0897, 0x08FF) && Character.getType(c) == Character.NON_SPACING_MARK)
        || isGenericMark(c);
  }

  /** {@return whether the character is hamza or madda written behind its letter} */
  static boolean isCombiningHamza(char c) {
    return in(c, 0x0653, 0x0655);
  }

  /** {@return whether the character shows nothing and separates nothing} */
  static boolean isIgnorable(char c) {
    boolean format = Character.getType(c) == Character.FORMAT;
    boolean arabicNumberSign =
        in(c, 0x0600, 0x0605) || c == 0x06DD || c == 0x08E2 || in(c, 0x0890, 0x0891);
    return (format && !arabicNumberSign)
        || c == 0x034F
        || in(c, 0xFE00, 0xFE0F)
        || in(c, 0x180B, 0x180F)
        || c == 0x3164
        || c == 0xFFA0
        || in(c, 0x115F, 0x1160)
        || in(c, 0x17B4, 0x17B5);
  }

  private static boolean isGenericMark(char c) {
    return in(c, 0x0300, 0x036F)
        || in(c, 0x1AB0, 0x1AFF)
        || in(c, 0x1DC0, 0x1DFF)
        || in(c, 0x20D0, 0x20FF)
        || in(c, 0xFE20, 0xFE2F);
  }

  private static String canonical(char c) {
    return Character.isSurrogate(c)
        ? keep(c)
        : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFC);
  }

  private static String presentation(char c) {
    boolean form = in(c, 0xFB50, 0xFDFF) || in(c, 0xFE70, 0xFEFC);
    return form ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).strip() : keep(c);
  }

  private static String width(char c) {
    boolean form = in(c, 0xFF01, 0xFF9F) || in(c, 0xFB00, 0xFB06);
    return form ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : keep(c);
  }

  /** {@return the base letter of a letter that decomposes into it and generic marks} */
  private static String accent(char c) {
    if (c < 0x80 || Character.isSurrogate(c)) {
      return keep(c);
    }
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    boolean accented = parts.length() > 1 && Character.isLetter(parts.charAt(0));
    for (int i = 1; i < parts.length() && accented; i++) {
      accented = isGenericMark(parts.charAt(i));
    }
    return accented ? parts.substring(0, 1) : keep(c);
  }

  private static String replace(char c, String from, String to) {
    int index = from.indexOf(c);
    return index < 0 ? keep(c) : String.valueOf(to.charAt(index));
  }

  private static String keep(char c) {
    return String.valueOf(c);
  }

  private static boolean in(char c, int first, int last) {
    return first <= c && c <= last;
  }
}
