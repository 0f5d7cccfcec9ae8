// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Stems that belong together although they are spelt differently: a broken plural and its singular,
 * an imperfect and its perfect.
 *
 * <p>{@code صواريخ} ("rockets") belongs to {@code صاروخ}, {@code يعلن} ("announces") to {@code
 * اعلن}. Each family is called by the stem of one word in loose spelling; that word itself has no
 * entry. Another word that looks like it but for hamza or teh marbuta may have one: {@code خدمة}
 * ("service") names a family, {@code خدم} ("servants") belongs to that of {@code خادم}.
 *
 * <p>Immutable.
 */
final class WordFamilies {
  /** What joins a stem to its family. */
  enum Bond {
    PLURAL_LEXICON("its broken plural, by the lexicon"),
    PLURAL_PATTERN("its broken plural, by the pattern"),
    VERB("another form of the verb"),
    OTHER_FORM("another form of the noun"),
    IRREGULAR("a word with an entry of its own");

    private final String reason;

    Bond(String reason) {
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  /** One family as seen from a stem of one bond. */
  record Entry(Bond bond, String name) {}

  /** No name is longer. */
  static final int MAX_NAME = 32;

  private static final int ALEF = WordHash.code(Letters.ALEF);
  private static final int TEH = WordHash.code(Letters.TEH);
  private static final int TEH_MARBUTA = WordHash.code(Letters.TEH_MARBUTA);

  private final PackedTable ofStem;
  private final char[] letters;
  private final char[] starts;
  private final byte[] bonds;

  private WordFamilies(PackedTable ofStem, char[] letters, char[] starts, byte[] bonds) {
    this.ofStem = ofStem;
    this.letters = letters;
    this.starts = starts;
    this.bonds = bonds;
  }

  /** Numbers the families of keys, see {@link #of(char[], int, int, int)}, from 1. */
  static WordFamilies of(Map<String, Entry> entries) {
    List<Entry> numbered =
        new ArrayList<>(
            entries.values().stream()
                .distinct()
                .sorted(Comparator.comparing(Entry::name).thenComparing(Entry::bond))
                .toList());
    Map<Entry, Integer> numbers = new HashMap<>();
    numbered.forEach(entry -> numbers.put(entry, numbers.size() + 1));
    Map<Long, Long> ofStem = new HashMap<>();
    entries.forEach(
        (stem, entry) -> ofStem.put(WordHash.of(stem), (long) numbers.getOrDefault(entry, 0)));
    StringBuilder letters = new StringBuilder();
    char[] starts = new char[numbered.size() + 2];
    byte[] bonds = new byte[numbered.size() + 1];
    for (int i = 0; i < numbered.size(); i++) {
      starts[i + 1] = start(letters);
      letters.append(numbered.get(i).name());
      bonds[i + 1] = (byte) numbered.get(i).bond().ordinal();
    }
    starts[numbered.size() + 1] = start(letters);
    return new WordFamilies(
        PackedTable.of(ofStem), letters.toString().toCharArray(), starts, bonds);
  }

  private static char start(StringBuilder letters) {
    if (letters.length() > Character.MAX_VALUE) {
      throw new IllegalStateException(
          "Names of families are too long for starts of two bytes: " + letters.length());
    }
    return (char) letters.length();
  }

  static WordFamilies read(TableReader in) throws IOException {
    return new WordFamilies(PackedTable.read(in), in.readChars(), in.readChars(), in.readBytes());
  }

  void write(TableWriter out) throws IOException {
    ofStem.write(out);
    out.write(letters);
    out.write(starts);
    out.write(bonds);
  }

  /** {@return the number of the family with this name and bond IRREGULAR, or 0} */
  int irregular(String name) {
    return ofKey(WordHash.of(name));
  }

  /**
   * {@return the family of word[from, to) cut so, or 0}
   *
   * <p>The key is the stem as it is spelt, with its hamza: {@code أعداد} ("numbers") is a plural,
   * {@code إعداد} ("preparation") is none. A feminine ending stays part of the key: {@code معاهد}
   * ("institutes") is a plural, {@code معاهدة} ("treaty") is none. So does {@code ات}: {@code خدم}
   * ("servants") is a plural of {@code خادم}, {@code خدمات} ("services") is none.
   */
  int of(char[] word, int from, int to, int cuts) {
    int end = to - Cuts.endings(cuts);
    if (end == from) {
      return 0; // no letter, no family
    }
    int last = WordHash.code(word[end - 1]);
    long key = WordHash.of(word, from + Cuts.particles(cuts), end - 1);
    key = WordHash.append(key, end < to ? WordHash.bareHamza(last) : last);
    if (isFemininePlural(word, end, to)) {
      return ofKey(WordHash.append(WordHash.append(key, ALEF), TEH));
    }
    return ofKey(isFeminine(word, end, to) ? WordHash.append(key, TEH_MARBUTA) : key);
  }

  private static boolean isFemininePlural(char[] word, int from, int to) {
    return from + 1 < to && word[from] == Letters.ALEF && word[from + 1] == Letters.TEH;
  }

  private static boolean isFeminine(char[] word, int from, int to) {
    return from < to
        && (word[from] == Letters.TEH_MARBUTA || (word[from] == Letters.TEH && from + 1 < to));
  }

  private int ofKey(long hash) {
    long family = ofStem.get(hash);
    return family == PackedTable.ABSENT ? 0 : (int) family;
  }

  Bond bond(int family) {
    return Bond.values()[bonds[family]];
  }

  String name(int family) {
    return new String(letters, starts[family], starts[family + 1] - starts[family]);
  }

  /** Writes a family's name and returns the end. */
  int write(int family, char[] into, int at) {
    int length = starts[family + 1] - starts[family];
    System.arraycopy(letters, starts[family], into, at, length);
    return at + length;
  }
}
