// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongPredicate;

/**
 * A read-only map from word hashes to numbers: one {@code int} a slot, and each word's slot known
 * without search.
 *
 * <p>Words fall into buckets of four on average. For each bucket the compiler of the table looked
 * for a displacement that sends all its words to free slots, so that a lookup takes no branch that
 * the processor could guess wrong. Many words share a value, so that a slot holds the number of the
 * value in its low bits, the commonest first, and the tail of the spread hash above: 117,000 slots
 * fit a processor's second cache. With 8,000 values 18 bits are left for the tail, and an absent
 * word is mistaken for a present one less than once in 300,000 lookups; where that is too often the
 * value can be the key itself. Source: Belazzougui, Botelho, Dietzfelbinger: Hash, displace, and
 * compress, 2009.
 *
 * <p>Immutable.
 */
final class PackedTable {
  /** What {@link #get} answers for an absent word. */
  static final long ABSENT = -1;

  private static final int WORDS_PER_BUCKET = 4;

  /** Free slots make displacements easy to find for the last words, too. */
  private static final double SLOTS_PER_WORD = 1.2;

  private static final int MAX_DISPLACEMENT = Character.MAX_VALUE;
  private static final long MIX = 0xD1342543DE82EF95L;

  private final char[] displacements;
  private final int[] slots;
  private final long[] values;
  private final int tailShift;

  /**
   * Takes what a table consists of.
   *
   * @param values the first is {@link #ABSENT}, the value of free slots
   */
  private PackedTable(char[] displacements, int[] slots, long[] values) {
    this.displacements = displacements;
    this.slots = slots;
    this.values = values;
    this.tailShift = Integer.SIZE - Integer.numberOfLeadingZeros(values.length - 1);
  }

  /** Packs values, keyed by word hashes. */
  static PackedTable of(Map<Long, Long> valueOfWord) {
    if (valueOfWord.isEmpty()) { // no stream here: a program that starts makes one of no words
      return new PackedTable(new char[1], new int[1], new long[] {ABSENT});
    }
    int buckets = valueOfWord.size() / WORDS_PER_BUCKET + 1;
    int slots = (int) (valueOfWord.size() * SLOTS_PER_WORD) + 1;
    List<Long> values = byFrequency(valueOfWord.values());
    values.addFirst(ABSENT);
    long[] all = values.stream().mapToLong(value -> value).toArray();
    PackedTable table = new PackedTable(new char[buckets], new int[slots], all);
    table.placeAll(valueOfWord);
    return table;
  }

  private static List<Long> byFrequency(Collection<Long> values) {
    Map<Long, Integer> counts = new TreeMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    List<Long> sorted = new ArrayList<>(counts.keySet());
    sorted.sort(Comparator.comparingInt(value -> -counts.getOrDefault(value, 0)));
    return sorted;
  }

  /** Finds slots for all words, the fullest buckets first. */
  private void placeAll(Map<Long, Long> valueOfWord) {
    Map<Long, Integer> numbers = new HashMap<>();
    for (int number = 1; number < values.length; number++) {
      numbers.put(values[number], number);
    }
    List<List<Entry>> ofBucket = new ArrayList<>();
    for (int bucket = 0; bucket < displacements.length; bucket++) {
      ofBucket.add(new ArrayList<>());
    }
    new TreeMap<>(valueOfWord)
        .forEach(
            (word, value) -> {
              long key = WordHash.spread(word);
              ofBucket.get(bucket(key)).add(new Entry(key, numbers.getOrDefault(value, 0)));
            });
    ofBucket.sort(Comparator.comparingInt(words -> -words.size()));
    ofBucket.forEach(this::place);
  }

  /** A word's key and the number of its value. */
  private record Entry(long key, int number) {}

  static PackedTable read(TableReader in) throws IOException {
    return new PackedTable(in.readChars(), in.readInts(), in.readLongs());
  }

  /** Writes what {@link #read} reads. */
  void write(TableWriter out) throws IOException {
    out.write(displacements);
    out.write(slots);
    out.write(values);
  }

  /** {@return a table that holds only the words whose value passes} */
  PackedTable filtered(LongPredicate passes) {
    long[] kept = values.clone();
    for (int number = 1; number < kept.length; number++) {
      kept[number] = passes.test(kept[number]) ? kept[number] : ABSENT;
    }
    return new PackedTable(displacements, slots, kept);
  }

  /** {@return the value of the word with this hash, or {@link #ABSENT}} */
  long get(long hash) {
    long key = WordHash.spread(hash);
    return values[number(slots[slot(key, displacements[bucket(key)])], key)];
  }

  /**
   * Finds the values of so many words, which must be {@code int}s, by {@link #get(long)} for each;
   * in three steps without branches, so that loads overlap which miss the cache.
   */
  void get(long[] hashes, int[] into, int count) {
    for (int i = 0; i < count; i++) {
      long key = WordHash.spread(hashes[i]);
      into[i] = slot(key, displacements[bucket(key)]);
    }
    for (int i = 0; i < count; i++) {
      into[i] = slots[into[i]];
    }
    for (int i = 0; i < count; i++) {
      into[i] = (int) values[number(into[i], WordHash.spread(hashes[i]))];
    }
  }

  /** Finds slots for the words of a bucket. */
  private void place(List<Entry> words) {
    int displacement = 0;
    while (!fits(words, displacement)) {
      displacement++;
    }
    for (Entry word : words) {
      displacements[bucket(word.key())] = (char) displacement;
      slots[slot(word.key(), displacement)] = (tail(word.key()) << tailShift) | word.number();
    }
  }

  private boolean fits(List<Entry> words, int displacement) {
    if (displacement > MAX_DISPLACEMENT) {
      throw new IllegalStateException("No displacement fits for " + words);
    }
    int placed = 0;
    while (placed < words.size() && slots[slot(words.get(placed).key(), displacement)] == 0) {
      slots[slot(words.get(placed).key(), displacement)] = -1;
      placed++;
    }
    for (int i = 0; i < placed; i++) {
      slots[slot(words.get(i).key(), displacement)] = 0;
    }
    return placed == words.size();
  }

  private int bucket(long key) {
    return (int) Math.unsignedMultiplyHigh(key, displacements.length);
  }

  private int slot(long key, int displacement) {
    long displaced = (key ^ displacement) * MIX;
    return (int) Math.unsignedMultiplyHigh(displaced, slots.length);
  }

  /** The number of the value in a slot if the tail is the key's, else 0. */
  private int number(int slot, long key) {
    int differing = (slot >>> tailShift) ^ tail(key);
    return slot & ((1 << tailShift) - 1) & ~(-differing >> (Integer.SIZE - 1));
  }

  /** The low bits of the key, as many as a slot has room for. */
  private int tail(long key) {
    return (int) key & (-1 >>> tailShift);
  }
}
