// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import io.fihris.text.CorpusStems.Seen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins forms of a verb to its perfect: {@code يعلن} ("announces") to {@code اعلن} ("announced").
 *
 * <p>For every stem that looks like an imperfect the perfects it may come from are written down by
 * rule (sound, hollow, doubled, with a weak first or last letter, with the alef of the derived
 * forms); the one that the corpus shows most often with the endings of the perfect wins. Without
 * such evidence nothing is joined. All in loose spelling.
 */
final class VerbForms {
  private static final char YEH = 'ي';
  private static final char TEH = 'ت';
  private static final char ALEF = 'ا';
  private static final char WAW = 'و';

  /** A stem that so large a share of its occurrences shows to be a noun is no verb. */
  private static final double MAX_NOUN_SHARE = 0.1;

  /** How much an occurrence of the bare perfect counts beside one with an ending of the perfect. */
  private static final double BARE_EVIDENCE = 0.05;

  private static final double MIN_PERFECT_SHARE = 0.6;
  private static final int MIN_OTHER_PERSON = 3;
  private static final int MIN_CAUSATIVE = 3;

  private final CorpusStems stems;

  private VerbForms(CorpusStems stems) {
    this.stems = stems;
  }

  /** {@return the perfect of every stem that is another form of it} */
  static Map<String, String> of(CorpusStems stems) {
    VerbForms forms = new VerbForms(stems);
    Map<String, String> perfects = new HashMap<>();
    for (String stem : stems.stems()) {
      String perfect = stem.length() < 3 ? stem : forms.perfectOf(stem);
      if (!perfect.equals(stem)) {
        perfects.put(stem, perfect);
      }
    }
    return perfects;
  }

  private String perfectOf(String stem) {
    return isImperfect(stem) ? perfectOfImperfect(stem) : perfectOfCutPerfect(stem);
  }

  private boolean isImperfect(String stem) {
    return switch (stem.charAt(0)) {
      case YEH -> isVerb(stem);
      case TEH -> isVerb(stem) && hasThirdPerson(stem, 1) && count(YEH + stem, Seen.AT_ALL) == 0;
      case 'ن' ->
          stem.length() > 3
              && isVerb(stem)
              && hasThirdPerson(stem, Math.max(MIN_OTHER_PERSON, count(stem, Seen.AT_ALL)));
      default -> false;
    };
  }

  private boolean hasThirdPerson(String stem, int atLeast) {
    String third = YEH + stem.substring(1);
    return count(third, Seen.AT_ALL) >= atLeast && isVerb(third);
  }

  private boolean isVerb(String stem) {
    double limit = MAX_NOUN_SHARE * count(stem, Seen.AT_ALL);
    return count(stem, Seen.WITH_ARTICLE) <= limit
        && count(stem, Seen.WITH_TEH_MARBUTA) <= 2 * limit
        && count(stem, Seen.WITH_FEMININE_PLURAL) <= 2 * limit
        && (stem.charAt(0) == YEH || perfectEvidence(stem) <= limit / 2);
  }

  private String perfectOfImperfect(String stem) {
    String best = stem;
    double bestEvidence = 0;
    for (String perfect : perfectsOf(stem.substring(1))) {
      int withEndings = perfectEvidence(perfect);
      double evidence = withEndings + BARE_EVIDENCE * count(perfect, Seen.WITHOUT_ENDING);
      if (withEndings > 0 && evidence > bestEvidence) {
        best = perfect;
        bestEvidence = evidence;
      }
    }
    return best;
  }

  /** The perfects that an imperfect may have, given its letters after the prefix. */
  private List<String> perfectsOf(String letters) {
    String rest = letters.charAt(0) == 'ء' ? ALEF + letters.substring(1) : letters;
    List<String> perfects = new ArrayList<>();
    int length = rest.length();
    char last = rest.charAt(length - 1);
    char beforeLast = rest.charAt(length - 2);
    String hollow = rest.substring(0, length - 2) + ALEF + last;
    if (length > 2 && beforeLast == YEH && perfectEvidence(ALEF + hollow) >= MIN_CAUSATIVE) {
      return List.of(ALEF + hollow);
    }
    perfects.add(rest);
    if (count(YEH + (ALEF + rest), Seen.AT_ALL) == 0) {
      perfects.add(ALEF + rest);
    }
    if (length == 2) {
      perfects.add(WAW + rest);
      addIfJussive(rest, perfects);
    } else if (beforeLast == WAW || beforeLast == YEH) {
      perfects.add(hollow);
      perfects.add(ALEF + hollow);
    }
    if (length > 2 && last == WAW) {
      perfects.add(rest.substring(0, length - 1) + ALEF);
    }
    return perfects;
  }

  /** The jussive of a hollow verb drops its weak letter; it is rarer than the full form. */
  private void addIfJussive(String rest, List<String> perfects) {
    String withWaw = "" + YEH + rest.charAt(0) + WAW + rest.charAt(1);
    String withYeh = "" + YEH + rest.charAt(0) + YEH + rest.charAt(1);
    int full = count(withWaw, Seen.AT_ALL) + count(withYeh, Seen.AT_ALL);
    if (full > count(YEH + rest, Seen.AT_ALL)) {
      perfects.add("" + rest.charAt(0) + ALEF + rest.charAt(1));
    }
  }

  /**
   * A weak last letter is lost before the endings of the perfect: {@code التقت} ("she met") leaves
   * {@code التق}.
   */
  private String perfectOfCutPerfect(String stem) {
    if (count(stem, Seen.AS_PERFECT) < MIN_PERFECT_SHARE * count(stem, Seen.AT_ALL)) {
      return stem;
    }
    String withYeh = stem + YEH;
    String withAlef = stem + ALEF;
    int yeh = count(withYeh, Seen.ENDING_ALEF_MAKSURA);
    int alef = count(withAlef, Seen.WITHOUT_ENDING);
    if (Math.max(yeh, alef) <= count(stem, Seen.WITHOUT_ENDING)) {
      return stem;
    }
    return yeh >= alef ? withYeh : withAlef;
  }

  private int perfectEvidence(String perfect) {
    int evidence = count(perfect, Seen.AS_PERFECT);
    char last = perfect.charAt(perfect.length() - 1);
    if (perfect.length() > 2 && (last == YEH || last == ALEF)) {
      evidence += count(perfect.substring(0, perfect.length() - 1), Seen.AS_PERFECT);
    }
    return evidence;
  }

  private int count(String stem, Seen seen) {
    return stems.count(stem, seen);
  }
}
