// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words that the lexicons keep whole, but for a final teh marbuta: names, words that look as if
 * they had affixes, and broken plurals.
 *
 * <p>{@code لبنان} ("Lebanon") keeps its {@code ل} and {@code ان}. Words with the article are left
 * to the segmenter. A word that the lexicon protects at its beginning alone may lose the ending
 * that the segmenter finds.
 */
final class WholeWords {
  private static final int MIN_LENGTH = 3;
  private static final String BEGINNING = "beginning";
  private static final String TEH_MARBUTA = "ة";
  private static final String HEH = "ه";
  private static final String[] PAIRS = {"broken-plurals.tsv", "feminine-and-elative.tsv"};

  private final Map<String, Integer> cuts = new TreeMap<>();
  private final Set<String> freeAtTheEnd = new TreeSet<>();
  private final Segmenter judge;

  private WholeWords(Segmenter judge) {
    this.judge = judge;
  }

  /** {@return the cuts of every word that a lexicon under the folder keeps whole} */
  static Map<String, Integer> read(Path lexicons, Segmenter judge) throws IOException {
    WholeWords words = new WholeWords(judge);
    for (String[] fields : Lexicon.read(lexicons.resolve("protected.tsv"))) {
      words.add(fields[0], fields[1].equals(BEGINNING));
    }
    for (String[] fields : Lexicon.read(lexicons.resolve("names.tsv"))) {
      words.add(fields[0], false);
    }
    for (String file : PAIRS) {
      for (String[] fields : Lexicon.read(lexicons.resolve(file))) {
        words.add(fields[0], false);
        for (String other : fields[1].split(" ")) {
          words.add(other, isSoundPlural(other, fields[2]));
        }
      }
    }
    words.cutSoundPlurals();
    words.cutCarelessFeminines();
    return words.cuts;
  }

  /**
   * The lexicon marks plurals that change the stem and then take an ending, as {@code سنوات}
   * ("years").
   */
  private static boolean isSoundPlural(String plural, String gloss) {
    return plural.endsWith("ات") && gloss.contains("irregular");
  }

  private void add(String word, boolean endingIsFree) {
    boolean isPlainWord = word.chars().allMatch(c -> WordHash.code((char) c) != WordHash.OTHER);
    if (isPlainWord && word.length() >= MIN_LENGTH) {
      cuts.put(word, endingIsFree ? judgedEnding(word) : whole(word));
      if (endingIsFree) {
        freeAtTheEnd.add(word);
      }
    }
  }

  /**
   * Both cases of a sound plural lose their endings where the lexicons know the singular: {@code
   * لاجئون} and {@code لاجئين} ("refugees") beside {@code لاجئ}.
   */
  private void cutSoundPlurals() {
    for (String word : freeAtTheEnd) {
      boolean plural = word.endsWith("ون") || word.endsWith("ين");
      if (plural && cuts.containsKey(word.substring(0, word.length() - 2))) {
        cuts.put(word, Cuts.withLexicon(Cuts.of(0, 2)));
      }
    }
  }

  /**
   * {@code برشلونه} is {@code برشلونة} ("Barcelona") without its dots where the lexicons list both.
   */
  private void cutCarelessFeminines() {
    for (String word : Set.copyOf(cuts.keySet())) {
      String careful = word.substring(0, word.length() - 1) + TEH_MARBUTA;
      if (word.endsWith(HEH) && cuts.containsKey(careful)) {
        cuts.put(word, cuts.getOrDefault(careful, 0));
      }
    }
  }

  private static int whole(String word) {
    return Cuts.withLexicon(Cuts.of(0, word.endsWith(TEH_MARBUTA) ? 1 : 0));
  }

  private int judgedEnding(String word) {
    return Cuts.withJudgedEnding(Cuts.withLexicon(Cuts.of(0, judge.endingsAlone(word))));
  }
}
