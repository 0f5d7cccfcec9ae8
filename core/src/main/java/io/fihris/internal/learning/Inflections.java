// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import java.util.List;
import java.util.function.Function;

/**
 * Tells two forms of one noun or verb, which the stemmer left apart, from two words of one root:
 * {@code متمردو} and {@code متمردي} ("rebels of", two cases), {@code شارك} and {@code يشارك} ("took
 * part, takes part"). A verb and the noun of its action are two words.
 */
final class Inflections {
  private static final List<String> DUAL_AND_PLURAL = List.of("ون", "ين", "ان");
  private static final List<String> CONSTRUCT = List.of("و", "ي");
  private static final String ALEF = "\u0627";
  private static final String HEH = "\u0647";
  private static final String WAW = "\u0648";
  private static final String YEH = "\u064A";

  /** What imperfects begin with: yeh, teh, noon. */
  private static final String IMPERFECT = "\u064A\u062A\u0646";

  private static final int MIN_VERB = 3;
  private static final int MIN_NOUN = 4;

  /** Participles without their ending, as the stemmer leaves them: {@code محام}, {@code تحد}. */
  private static final List<String> DEFECTIVE =
      List.of("\u0645.\u0627.", ".\u0627.", "\u062A..", "\u062A.\u0627.");

  /** An accusative is much rarer than its word; a country is not rarer than its people. */
  private static final double MOST_ACCUSATIVES = 0.05;

  private final Function<String, Stem> stems;

  /** Looks up other stems of the archive by their letters. */
  Inflections(Function<String, Stem> stems) {
    this.stems = stems;
  }

  /** Whether two stems are forms of one word. */
  boolean are(Stem first, Stem second) {
    Stem shorter = first.length() <= second.length() ? first : second;
    Stem longer = shorter.equals(first) ? second : first;
    return areEndings(first.letters(), second.letters())
        || isVerb(first, second)
        || isVerb(second, first)
        || isVoice(first, second)
        || isLonger(shorter, longer);
  }

  /** Whether they are one noun with two endings of number or case. */
  private boolean areEndings(String first, String second) {
    for (List<String> endings : List.of(DUAL_AND_PLURAL, CONSTRUCT)) {
      for (String ending : endings) {
        if (first.endsWith(ending)) {
          String noun = first.substring(0, first.length() - ending.length());
          boolean sameNoun = endings.stream().anyMatch(other -> second.equals(noun + other));
          if (sameNoun && noun.length() >= MIN_VERB && isKnown(noun, endings)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Names end in waw and yeh, too: what has case endings stands without them, with the article. */
  private boolean isKnown(String noun, List<String> endings) {
    return endings.equals(DUAL_AND_PLURAL) || stems.apply(noun).isNoun();
  }

  /** Whether the second is a verb's imperfect, and the first its perfect or another imperfect. */
  private static boolean isVerb(Stem first, Stem second) {
    if (first.isNoun() || second.isNoun() || !second.beginsWithOneOf(IMPERFECT)) {
      return false;
    }
    String rest = second.letters().substring(1);
    boolean perfect = first.letters().equals(rest) || first.letters().equals(ALEF + rest);
    boolean imperfect =
        first.beginsWithOneOf(IMPERFECT) && first.letters().substring(1).equals(rest);
    return rest.length() >= MIN_VERB && (perfect || imperfect);
  }

  /** Whether they are one perfect, active and passive: {@code أقام}, {@code أقيم}. */
  private static boolean isVoice(Stem first, Stem second) {
    String one = first.letters();
    String other = second.letters();
    boolean fourth = one.length() == 4 && one.startsWith(ALEF) && other.length() == 4;
    boolean same = fourth && one.charAt(1) == other.charAt(1) && one.charAt(3) == other.charAt(3);
    boolean vowels =
        same && "اي".contains(one.substring(2, 3)) && "اي".contains(other.substring(2, 3));
    return vowels && other.startsWith(ALEF) && !first.isNoun() && !second.isNoun();
  }

  /** Whether the longer one is the shorter with an ending. */
  private static boolean isLonger(Stem shorter, Stem longer) {
    if (!longer.letters().startsWith(shorter.letters())) {
      return false;
    }
    String ending = longer.letters().substring(shorter.length());
    return switch (ending) {
      case HEH -> shorter.length() >= MIN_VERB;
      case ALEF -> isAccusative(shorter, longer);
      case YEH -> isDefective(shorter, longer) || isConstruct(shorter, longer);
      case WAW -> shorter.beginsWithOneOf(IMPERFECT) && shorter.length() >= MIN_VERB;
      default ->
          DUAL_AND_PLURAL.contains(ending) && shorter.isNoun() && shorter.length() >= MIN_NOUN;
    };
  }

  private static boolean isAccusative(Stem word, Stem withAlef) {
    boolean rare = withAlef.count() < MOST_ACCUSATIVES * word.count();
    return word.isNoun() && !withAlef.isNoun() && (rare || !word.letters().endsWith(YEH));
  }

  /** Whether the first lost its yeh, which the article would bring back. */
  private static boolean isDefective(Stem word, Stem withYeh) {
    return withYeh.isNoun()
        && !word.isNoun()
        && DEFECTIVE.stream().anyMatch(word.letters()::matches);
  }

  /**
   * Whether the second is the first's plural before another noun: {@code مرتكبي} of {@code مرتكب}.
   */
  private static boolean isConstruct(Stem participle, Stem withYeh) {
    return participle.letters().startsWith("\u0645")
        && participle.length() >= MIN_NOUN
        && !withYeh.isNoun();
  }
}
