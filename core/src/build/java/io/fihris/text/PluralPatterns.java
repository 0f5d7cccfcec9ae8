// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import io.fihris.text.CorpusStems.Seen;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the singular of broken plurals by their pattern: {@code صواريخ} ("rockets") has the pattern
 * {@code CواCيC}, so its singular may be {@code CاCوC}, {@code صاروخ}.
 *
 * <p>Only patterns that few other words have are used, and only where the corpus shows both words
 * as nouns. A word that takes the endings of sound plurals is no broken plural: {@code مقاتل}
 * ("fighter") stays away from {@code مقتل} ("killing"). All in loose spelling.
 */
final class PluralPatterns {
  private static final double MAX_SOUND_SHARE = 0.15;
  private static final double MIN_TEH_MARBUTA_SHARE = 0.9;
  private static final double MIN_FEMININE_SHARE = 0.3;
  private static final int MIN_SINGULAR = 2;

  private final CorpusStems stems;

  private PluralPatterns(CorpusStems stems) {
    this.stems = stems;
  }

  /**
   * {@return the stem of the singular for every plural that a pattern finds; a plural that ends in
   * teh marbuta keeps it}
   */
  static Map<String, String> of(CorpusStems stems) {
    PluralPatterns patterns = new PluralPatterns(stems);
    Map<String, String> singulars = new HashMap<>();
    for (String stem : stems.stems()) {
      if (stem.length() >= 4 && patterns.isNoun(stem)) {
        String singular = patterns.best(patterns.singularsOf(stem), stem);
        if (!singular.equals(stem)) {
          singulars.put(patterns.isAlwaysFeminine(stem) ? stem + "ة" : stem, singular);
        }
      }
    }
    return singulars;
  }

  private boolean isNoun(String stem) {
    return count(stem, Seen.AT_ALL) >= MIN_SINGULAR && count(stem, Seen.WITH_ARTICLE) > 0;
  }

  private boolean takesSoundEndings(String stem) {
    int sound =
        count(stem, Seen.WITH_SOUND_PLURAL)
            + count(stem, Seen.WITH_FEMININE_PLURAL)
            + count(stem, Seen.WITH_TEH_MARBUTA)
            + count(stem, Seen.AS_PERFECT);
    return sound > MAX_SOUND_SHARE * count(stem, Seen.AT_ALL);
  }

  private Set<String> singularsOf(String stem) {
    Set<String> singulars = new LinkedHashSet<>();
    if (stem.length() == 4) {
      addFourLetters(stem, singulars);
    } else if (!takesSoundEndings(stem)) {
      if (stem.length() == 5) {
        addFiveLetters(stem, singulars);
      } else if (stem.length() == 6) {
        addSixLetters(stem, singulars);
      }
    }
    return singulars;
  }

  /**
   * {@code أفعلة} (only ever with teh marbuta) and {@code فعلى} (spelt with alef maksura), and
   * {@code فعول} of nouns that share their spelling with no verb: {@code خروج} ("exit") is no
   * plural of {@code خرج}.
   */
  private void addFourLetters(String s, Set<String> singulars) {
    int all = count(s, Seen.AT_ALL);
    if (s.charAt(0) == 'ا' && isAlwaysFeminine(s)) {
      singulars.add(form(s, "12ا3"));
      singulars.add(form(s, "12ي3"));
    } else if (s.charAt(3) == 'ي'
        && 2 * count(s, Seen.ENDING_ALEF_MAKSURA) > all
        && count(form(s, "ا012"), Seen.AT_ALL) == 0) {
      singulars.add(form(s, "01ي2"));
    } else if (s.charAt(2) == 'و'
        && !isWeak(s.charAt(0))
        && !isWeak(s.charAt(1))
        && !isWeak(s.charAt(3))
        && !takesSoundEndings(s)
        && !isVerb(form(s, "013"))) {
      singulars.add(form(s, "013"));
    }
  }

  private boolean isVerb(String stem) {
    return count(stem, Seen.AS_PERFECT) > 0 || count("ي" + stem, Seen.AT_ALL) > 0;
  }

  private void addFiveLetters(String s, Set<String> singulars) {
    if (s.endsWith("اء") && s.charAt(0) != 'ا' && count(form(s, "ا012"), Seen.AT_ALL) == 0) {
      singulars.add(form(s, "01ي2"));
      singulars.add(form(s, "0ا12"));
    }
    if (s.charAt(0) == 'ا' && s.charAt(3) == 'ا' && beginsWithHamzaAbove(s)) {
      singulars.add(form(s, "124"));
      if (isWeak(s.charAt(2))) {
        singulars.add(form(s, "1ا4"));
      }
    }
    if (s.charAt(2) == 'ا') {
      addAlefInTheMiddle(s, singulars);
    }
  }

  private void addAlefInTheMiddle(String s, Set<String> singulars) {
    if (s.charAt(3) == 'ء') {
      singulars.add(form(s, s.charAt(1) == 'و' ? "0اء4" : "01ي4"));
      singulars.add(form(s, "01ا4"));
    } else if (s.charAt(1) == 'و') {
      singulars.add(form(s, "0ا34"));
    } else if (s.charAt(0) != 'ت' && !isWeak(s.charAt(3)) && endsFirmly(s)) {
      singulars.add(form(s, "0134"));
    }
  }

  private void addSixLetters(String s, Set<String> singulars) {
    if (s.charAt(2) == 'ا' && s.charAt(4) == 'ي') {
      String start = s.charAt(1) == 'و' ? "0ا3" : "013";
      singulars.add(form(s, start + "و5"));
      singulars.add(form(s, start + "ا5"));
      singulars.add(form(s, start + "ي5"));
    }
    if (s.charAt(0) == 'ا' && s.endsWith("اء")) {
      singulars.add(form(s, "12ي3"));
      singulars.add(form(s, "123"));
    }
  }

  /** Writes a pattern whose digits stand for letters of the stem. */
  private static String form(String stem, String pattern) {
    StringBuilder form = new StringBuilder();
    for (char c : pattern.toCharArray()) {
      form.append(c >= '0' && c <= '9' ? stem.charAt(c - '0') : c);
    }
    return form.toString();
  }

  /** Singulars with teh marbuta first, since few other words have them; then the commonest. */
  private String best(Set<String> singulars, String plural) {
    String best = plural;
    long bestScore = 0;
    for (String singular : singulars) {
      int all = count(singular, Seen.AT_ALL);
      boolean feminine = count(singular, Seen.WITH_TEH_MARBUTA) > MIN_FEMININE_SHARE * all;
      long score = all + (feminine ? Integer.MAX_VALUE : 0L);
      if (isNoun(singular) && score > bestScore) {
        best = singular;
        bestScore = score;
      }
    }
    return best;
  }

  private static boolean endsFirmly(String stem) {
    return !isWeak(stem.charAt(4)) || stem.charAt(0) == 'م' && stem.charAt(4) == 'ي';
  }

  private boolean beginsWithHamzaAbove(String stem) {
    int above = count(stem, Seen.BEGINNING_ALEF_HAMZA);
    return 2 * above > count(stem, Seen.AT_ALL);
  }

  private boolean isAlwaysFeminine(String stem) {
    return count(stem, Seen.WITH_TEH_MARBUTA) >= MIN_TEH_MARBUTA_SHARE * count(stem, Seen.AT_ALL);
  }

  private static boolean isWeak(char letter) {
    return "اويء".indexOf(letter) >= 0;
  }

  private int count(String stem, Seen seen) {
    return stems.count(stem, seen);
  }
}
