// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import io.fihris.text.WordFamilies.Bond;
import io.fihris.text.WordFamilies.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which word leads to which, as keys of {@link WordFamilies}: {@code خسائر} ("losses") to {@code
 * خسارة}.
 *
 * <p>Keys tell hamza and teh marbuta apart, so that a chain does not slip to a look-alike: {@code
 * أعاصير} ("hurricanes") leads to {@code إعصار} and ends there, although {@code أعصار}, spelt alike
 * but for the hamza, leads to {@code عصر} ("era").
 */
final class FamilyLinks {
  /** Ends the keys of plurals that the ending makes. */
  static final String FEMININE_PLURAL = "ات";

  private static final String TEH_MARBUTA = "ة";

  private record Link(Bond bond, String to) {}

  private final Map<String, Link> links = new TreeMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> commonestNouns = new HashMap<>();
  private final Map<String, String> commonestVerbs = new HashMap<>();

  /** The stem as it is spelt, with the feminine ending that its endings begin with. */
  static String key(Segmentation word) {
    String ending = word.word().substring(word.word().length() - word.endings());
    String stem = ending.isEmpty() ? word.stem() : withBareHamza(word.stem());
    if (ending.startsWith(FEMININE_PLURAL)) {
      return stem + FEMININE_PLURAL;
    }
    boolean feminine =
        ending.startsWith(TEH_MARBUTA) || ending.startsWith("ت") && ending.length() > 1;
    return feminine ? stem + TEH_MARBUTA : stem;
  }

  /** Before a pronoun a last hamza takes a seat: {@code وزراؤهم} ("their ministers"). */
  private static String withBareHamza(String stem) {
    return stem.endsWith("ؤ") || stem.endsWith("ئ")
        ? stem.substring(0, stem.length() - 1) + "ء"
        : stem;
  }

  /** Takes a word of the corpus: the commonest key of a name is what the name stands for. */
  void addWord(String key, int count) {
    counts.merge(key, count, Integer::sum);
    commonestNouns.merge(name(key), key, this::commoner);
    if (!key.endsWith(TEH_MARBUTA)) {
      commonestVerbs.merge(name(key), key, this::commoner);
    }
  }

  private String commoner(String key, String other) {
    return counts.getOrDefault(key, 0) >= counts.getOrDefault(other, 0) ? key : other;
  }

  /** Links a key to the key of another stem, unless it has a link. */
  void add(String key, String to, Bond bond) {
    if (!key.equals(to)) {
      links.putIfAbsent(key, new Link(bond, to));
    }
  }

  /**
   * Links a key to a stem in loose spelling, unless it has a link; the stem of a verb takes no teh
   * marbuta.
   */
  void addByName(String key, String name, Bond bond) {
    Map<String, String> commonest = bond == Bond.VERB ? commonestVerbs : commonestNouns;
    add(key, commonest.getOrDefault(name, name), bond);
  }

  /** Links a key to what another leads to, if that leads anywhere. */
  void addLike(String key, String like) {
    Link link = links.get(like);
    if (link != null) {
      links.putIfAbsent(key, link);
    }
  }

  /** {@return the keys that lead to others} */
  Set<String> keys() {
    return Set.copyOf(links.keySet());
  }

  /** {@return the end of every key's chain; a key that ends a chain has no entry} */
  Map<String, Entry> resolve() {
    Set<String> ends = new HashSet<>();
    Map<String, Entry> entries = new TreeMap<>();
    links.forEach(
        (key, link) -> {
          String end = end(link.to());
          ends.add(end);
          entries.put(key, new Entry(link.bond(), name(end)));
        });
    entries.keySet().removeAll(ends);
    entries.entrySet().removeIf(entry -> name(entry.getKey()).equals(entry.getValue().name()));
    return entries;
  }

  private String end(String key) {
    Set<String> passed = new HashSet<>();
    String end = key;
    while (passed.add(end) && links.containsKey(end)) {
      end = links.get(end).to();
    }
    return end;
  }

  private static String name(String key) {
    return WordHash.loose(key.endsWith(TEH_MARBUTA) ? key.substring(0, key.length() - 1) : key);
  }
}
