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
  private final Map<String, Entry> entries = new TreeMap<>();
  private final Set<String> apart = new HashSet<>();

  FamilyCollector(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /** Takes a word of the corpus. */
  void add(Segmentation word, int count) {
    stems.add(word, count);
    keyCounts.merge(key(word), count, Integer::sum);
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
    addCarelessSpellings();
    resolve();
    entries.put(IrregularWords.NAME_OF_GOD, new Entry(Bond.IRREGULAR, IrregularWords.NAME_OF_GOD));
    return entries;
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
    pairs.sort(Comparator.comparing(pair -> -stems.count(stem(pair[0]), Seen.AT_ALL)));
    for (String[] pair : pairs) {
      apart.add(key(SegmenterCompiler.segmentation(segmenter, pair[0])));
      add(
          key(SegmenterCompiler.segmentation(segmenter, pair[1])),
          stem(pair[0]),
          Bond.PLURAL_LEXICON);
    }
  }

  /** Lines {@code imperfect TAB perfect}, both as stems; without a perfect the stem stays alone. */
  private void addVerbs(Path lexicons) throws IOException {
    for (String[] fields : Lexicon.read(lexicons.resolve("verbs.tsv"))) {
      apart.add(fields[0]);
      if (fields.length > 1) {
        add(fields[0], WordHash.loose(fields[1]), Bond.VERB);
      }
    }
  }

  /** Plurals that the corpus does not show, of nouns that it does show. */
  private void addUnseenPlurals() {
    Map<String, Entry> seen = Map.copyOf(entries);
    forEachPlural(
        (plural, name) -> {
          if (!keyCounts.containsKey(plural)
              && !apart.contains(plural)
              && !seen.containsKey(name)
              && !isVerb(plural)) {
            add(plural, name, Bond.PLURAL_PATTERN);
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
        PluralGenerator.pluralsOf(stem, feminine).forEach(plural -> action.accept(plural, name));
      }
    }
  }

  private void addByRule(String key, Map<String, String> names, Bond bond) {
    String name = names.get(loose(key));
    if (name != null && !apart.contains(key)) {
      add(key, name, bond);
    }
  }

  private void add(String key, String name, Bond bond) {
    if (!loose(key).equals(name)) {
      entries.putIfAbsent(key, new Entry(bond, name));
    }
  }

  /** A careless spelling is taken for the commonest of the words it may stand for. */
  private void addCarelessSpellings() {
    Map<String, String> commonest = new HashMap<>();
    Set<String> keys = new HashSet<>(keyCounts.keySet());
    keys.addAll(entries.keySet());
    for (String key : keys.stream().sorted().toList()) {
      commonest.merge(careless(key), key, (a, b) -> count(a) >= count(b) ? a : b);
    }
    commonest.forEach(
        (careless, key) -> {
          Entry entry = entries.get(key);
          if (entry != null) {
            entries.putIfAbsent(careless, entry);
          }
        });
  }

  private int count(String key) {
    return keyCounts.getOrDefault(key, 0);
  }

  /**
   * A family's name must lead to itself: a chain is cut to its end, and what a name would lead to
   * is dropped.
   */
  private void resolve() {
    Map<String, String> next = new HashMap<>();
    entries.forEach((key, entry) -> next.put(loose(key), entry.name()));
    entries.replaceAll((key, entry) -> new Entry(entry.bond(), end(entry.name(), next)));
    Set<String> names = new HashSet<>();
    entries.values().forEach(entry -> names.add(entry.name()));
    entries.keySet().removeIf(key -> names.contains(loose(key)));
  }

  private static String end(String name, Map<String, String> next) {
    Set<String> passed = new HashSet<>();
    String end = name;
    while (passed.add(end) && next.containsKey(end)) {
      end = next.get(end);
    }
    return end;
  }

  private String stem(String word) {
    return WordHash.loose(SegmenterCompiler.segmentation(segmenter, word).stem());
  }

  /** The stem as it is spelt, with a teh marbuta if its ending begins with one. */
  private static String key(Segmentation word) {
    String ending = word.word().substring(word.word().length() - word.endings());
    boolean feminine =
        ending.startsWith(TEH_MARBUTA) || ending.startsWith("ت") && ending.length() > 1;
    String stem = ending.isEmpty() ? word.stem() : withBareHamza(word.stem());
    return feminine ? stem + TEH_MARBUTA : stem;
  }

  /** Before a pronoun a last hamza takes a seat: {@code وزراؤهم} ("their ministers"). */
  private static String withBareHamza(String stem) {
    return stem.endsWith("ؤ") || stem.endsWith("ئ")
        ? stem.substring(0, stem.length() - 1) + "ء"
        : stem;
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
