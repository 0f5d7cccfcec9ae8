// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import io.fihris.text.CorpusStems.Seen;
import io.fihris.text.WordFamilies.Bond;
import io.fihris.text.WordFamilies.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Collects which stems belong to which family: the lexicons first, then what patterns and verb
 * forms add.
 */
final class FamilyCollector {
  /** A noun is shown by so many occurrences with the article. */
  private static final int MIN_WITH_ARTICLE = 1;

  private static final String TEH_MARBUTA = "ة";
  private static final String[] PLURAL_LEXICONS = {
    "broken-plurals.tsv", "feminine-and-elative.tsv"
  };

  private final Segmenter segmenter;
  private final CorpusStems stems = new CorpusStems();
  private final Map<String, Integer> keyCounts = new TreeMap<>();
  private final FamilyLinks links = new FamilyLinks();
  private final Set<String> apart = new HashSet<>();

  FamilyCollector(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /** Takes a word of the corpus. */
  void add(Segmentation word, int count) {
    stems.add(word, count);
    String key = FamilyLinks.key(word);
    keyCounts.merge(key, count, Integer::sum);
    links.addWord(key, count);
    if (!key.equals(word.stem()) && key.endsWith(FamilyLinks.FEMININE_PLURAL)) {
      keyCounts.merge(word.stem(), count, Integer::sum);
    }
  }

  /**
   * {@return the family of each key of {@link WordFamilies} whose family has another name than its
   * stem}
   */
  Map<String, Entry> collect(Path lexicons) throws IOException {
    for (String[] fields : Lexicon.read(lexicons.resolve("no-family.tsv"))) {
      apart.add(fields[0]);
    }
    for (String[] fields : Lexicon.read(lexicons.resolve("names.tsv"))) {
      apart.add(fields[0]);
    }
    addOtherForms(lexicons);
    addPlurals(lexicons);
    addVerbs(lexicons);
    addCarelessSpellings();
    Map<String, String> perfects = VerbForms.of(stems);
    Map<String, String> singulars = PluralPatterns.of(stems);
    for (String key : keyCounts.keySet()) {
      addByRule(key, perfects, Bond.VERB);
      // Alef maksura marks the plurals in -a: with yeh the same letters are a relative adjective.
      if (!key.startsWith("إ") && !(key.length() == 4 && key.endsWith("ي"))) {
        addByRule(key, singulars, Bond.PLURAL_PATTERN);
      }
    }
    addUnseenPlurals();
    addFemininePlurals();
    addCarelessSpellings();
    Map<String, Entry> entries = links.resolve();
    entries.put(IrregularWords.NAME_OF_GOD, new Entry(Bond.IRREGULAR, IrregularWords.NAME_OF_GOD));
    return entries;
  }

  /** Two spellings of one noun, or its cases where no ending shows them. */
  private void addOtherForms(Path lexicons) throws IOException {
    for (String[] fields : Lexicon.read(lexicons.resolve("other-forms.tsv"))) {
      String word = key(fields[0]);
      apart.add(word);
      for (String other : fields[1].split(" ")) {
        links.add(key(other), word, Bond.OTHER_FORM);
      }
    }
  }

  /** Where one plural has several singulars, the commonest of them names the family. */
  private void addPlurals(Path lexicons) throws IOException {
    List<String[]> pairs = new ArrayList<>();
    for (String file : PLURAL_LEXICONS) {
      for (String[] fields : Lexicon.read(lexicons.resolve(file))) {
        for (String plural : fields[1].split(" ")) {
          pairs.add(new String[] {fields[0], plural});
        }
      }
    }
    pairs.sort(Comparator.comparing(pair -> -count(key(pair[0]))));
    for (String[] pair : pairs) {
      String singular = key(pair[0]);
      apart.add(singular);
      links.add(key(pair[1]), singular, Bond.PLURAL_LEXICON);
    }
  }

  /** Lines {@code imperfect TAB perfect}, both as stems; without a perfect the stem stays alone. */
  private void addVerbs(Path lexicons) throws IOException {
    for (String[] fields : Lexicon.read(lexicons.resolve("verbs.tsv"))) {
      apart.add(fields[0]);
      if (fields.length > 1) {
        links.addByName(fields[0], WordHash.loose(fields[1]), Bond.VERB);
      }
    }
  }

  /** Plurals that the corpus does not show, of nouns that it does show. */
  private void addUnseenPlurals() {
    Set<String> seen = links.keys();
    forEachPlural(
        (plural, singular) -> {
          if (!keyCounts.containsKey(plural)
              && !apart.contains(plural)
              && !seen.contains(singular)
              && !isVerb(plural)) {
            links.add(plural, singular, Bond.PLURAL_PATTERN);
          }
        });
  }

  /**
   * {@code أصدرته} ("issued it") looks like the stem {@code أصدر} with teh marbuta and a pronoun.
   */
  private boolean isVerb(String plural) {
    return plural.endsWith(TEH_MARBUTA)
        && stems.count(WordHash.loose(plural.substring(0, plural.length() - 1)), Seen.AS_PERFECT)
            > 0;
  }

  private void forEachPlural(BiConsumer<String, String> action) {
    for (String key : keyCounts.keySet()) {
      boolean feminine = key.endsWith(TEH_MARBUTA);
      String stem = feminine ? key.substring(0, key.length() - 1) : key;
      String name = WordHash.loose(stem);
      if (stems.count(name, Seen.WITH_ARTICLE) >= MIN_WITH_ARTICLE) {
        PluralGenerator.pluralsOf(stem, feminine).forEach(plural -> action.accept(plural, key));
      }
    }
  }

  private void addByRule(String key, Map<String, String> names, Bond bond) {
    String name = names.get(loose(key));
    if (name != null && !apart.contains(key)) {
      links.addByName(key, name, bond);
    }
  }

  /**
   * A plural in {@code ات} stays with its singular: {@code خدمات} ("services") with {@code خدمة},
   * not with {@code خدم} ("servants"), but {@code حجوزات} ("bookings") with {@code حجوز}.
   */
  private void addFemininePlurals() {
    for (String key : links.keys()) {
      String plural = key + FamilyLinks.FEMININE_PLURAL;
      if (keyCounts.containsKey(plural)
          && stems.count(WordHash.loose(key), Seen.WITH_TEH_MARBUTA) == 0) {
        links.addLike(plural, key);
      }
    }
  }

  /** A careless spelling is taken for the commonest of the words it may stand for. */
  private void addCarelessSpellings() {
    Map<String, String> commonest = new HashMap<>();
    Set<String> keys = new HashSet<>(keyCounts.keySet());
    keys.addAll(links.keys());
    for (String key : keys.stream().sorted().toList()) {
      commonest.merge(careless(key), key, (a, b) -> count(a) >= count(b) ? a : b);
    }
    commonest.forEach(links::addLike);
  }

  private int count(String key) {
    return keyCounts.getOrDefault(key, 0);
  }

  private String key(String word) {
    return FamilyLinks.key(SegmenterCompiler.segmentation(segmenter, word));
  }

  private static String loose(String key) {
    return key.endsWith(TEH_MARBUTA)
        ? WordHash.loose(key.substring(0, key.length() - 1)) + TEH_MARBUTA
        : WordHash.loose(key);
  }

  private static String careless(String key) {
    return key.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا').replace('ى', 'ي');
  }
}
