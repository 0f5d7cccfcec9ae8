// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.search.WordVariant.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;

/**
 * Our own lexicons of what newspapers write in several ways: spellings of foreign names and loan
 * words, {@code ميليشيا} and {@code مليشيا} ("militia"); and other names of one thing, {@code نفط}
 * and {@code بترول} ("oil"); and what is of a country, {@code أميركا} and {@code أميركي}. One class
 * a line, apart by tabs; the build compiles them.
 */
public final class SpellingLexicon {
  /** The compiled lexicons, beside this class. */
  static final String RESOURCE = "spelling-lexicon.bin";

  private static final String TEH = "\u062A";

  /** How much another spelling counts. */
  private static final float SPELLING_WEIGHT = 0.9f;

  /** How much another name of the same thing counts. */
  private static final float ALIAS_WEIGHT = 0.6f;

  /** How much a country counts for what is of it, and the reverse. */
  private static final float DEMONYM_WEIGHT = 0.4f;

  private static final char YEH = '\u064A';
  private static final String TEH_MARBUTA = "\u0629";

  /** Aliases of fewer letters are homographs too often: آب ("August") is also "father". */
  private static final int MIN_ALIAS_STEM = 3;

  private SpellingLexicon() {}

  /**
   * Both lexicons, and classes of the user's own, whose short words count too.
   *
   * @param analyzer reads the user's words as {@code ArabicNewsAnalyzer} read those of the lexicons
   */
  public static Variants load(Analyzer analyzer, List<List<String>> aliases) {
    Variants shipped = Variants.of(FormTable.read(RESOURCE));
    if (aliases.isEmpty()) {
      return shipped;
    }
    var own = new FormClasses(new WordReader(analyzer), ALIAS_WEIGHT, Origin.ALIAS, 1);
    return shipped.with(own.variants(aliases));
  }

  /** The classes of all lexicons as variants of stems: what the build compiles. */
  static Variants of(
      Analyzer analyzer,
      List<List<String>> spellings,
      List<List<String>> aliases,
      List<List<String>> demonyms) {
    var reader = new WordReader(analyzer);
    return new FormClasses(reader, SPELLING_WEIGHT, Origin.SPELLING, 1)
        .variants(withPlurals(spellings))
        .with(new FormClasses(reader, ALIAS_WEIGHT, Origin.ALIAS, MIN_ALIAS_STEM).variants(aliases))
        .with(
            new FormClasses(reader, DEMONYM_WEIGHT, Origin.ALIAS, MIN_ALIAS_STEM)
                .variants(withFeminines(demonyms)));
  }

  private static List<List<String>> withFeminines(List<List<String>> classes) {
    return classes.stream()
        .map(
            forms ->
                Stream.concat(
                        forms.stream(),
                        forms.stream()
                            .filter(form -> form.charAt(form.length() - 1) == YEH)
                            .map(form -> form + TEH_MARBUTA))
                    .toList())
        .toList();
  }

  /**
   * Adds to each class the class of its plurals. A stemmer cuts ميليشيات ("militias") to another
   * stem than ميليشيا ("militia"); that a plural is listed says that the word is no country, whose
   * demonym it would meet.
   */
  private static List<List<String>> withPlurals(List<List<String>> classes) {
    Map<String, List<String>> bySpelling = new HashMap<>();
    classes.forEach(
        spellings -> spellings.forEach(spelling -> bySpelling.put(spelling, spellings)));
    return classes.stream()
        .map(
            spellings ->
                Stream.concat(
                        spellings.stream(),
                        spellings.stream()
                            .map(spelling -> bySpelling.getOrDefault(spelling + TEH, List.of()))
                            .flatMap(List::stream))
                    .distinct()
                    .toList())
        .toList();
  }
}
