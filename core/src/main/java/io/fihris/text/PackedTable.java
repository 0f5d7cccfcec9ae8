// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongPredicate;

/**
 * A read-only map from word hashes to small numbers: one {@code long} a slot, and each word's slot
 * known without search.
 *
 * <p>Words fall into buckets of four on average. For each bucket the compiler of the table looked
 * for a displacement that sends all its words to free slots, so that a lookup is two loads and no
 * branch that the processor could guess wrong. The low {@code valueBits} of a slot hold the value,
 * the bits above the tail of the spread hash: with 25 tail bits an absent word is mistaken for a
 * present one less than once in ten million lookups. Source: Belazzougui, Botelho, Dietzfelbinger:
 * Hash, displace, and compress, 2009.
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
  private final long[] slots;
  private final int valueBits;

  private PackedTable(char[] displacements, long[] slots, int valueBits) {
    this.displacements = displacements;
    this.slots = slots;
    this.valueBits = valueBits;
  }

  /**
   * Packs {@code values}, keyed by word hashes.
   *
   * @throws IllegalArgumentException if a value needs more than {@code valueBits} bits
   */
  static PackedTable of(Map<Long, Long> values, int valueBits) {
    int buckets = values.size() / WORDS_PER_BUCKET + 1;
    int slots = (int) (values.size() * SLOTS_PER_WORD) + 1;
    PackedTable table = new PackedTable(new char[buckets], new long[slots], valueBits);
    if (!values.isEmpty()) {
      table.placeAll(values);
    }
    return table;
  }

  /** Finds slots for all words, the fullest buckets first. */
  private void placeAll(Map<Long, Long> values) {
    List<List<Map.Entry<Long, Long>>> ofBucket = new ArrayList<>();
    for (int bucket = 0; bucket < displacements.length; bucket++) {
      ofBucket.add(new ArrayList<>());
    }
    for (Map.Entry<Long, Long> word : new TreeMap<>(values).entrySet()) {
      ofBucket.get(bucket(WordHash.spread(word.getKey()))).add(word);
    }
    ofBucket.sort(Comparator.comparingInt(words -> -words.size()));
    ofBucket.forEach(this::place);
  }

  static PackedTable read(TableReader in) throws IOException {
    int valueBits = in.readInt();
    return new PackedTable(in.readChars(), in.readLongs(), valueBits);
  }

  /** Writes what {@link #read} reads. */
  void write(TableWriter out) throws IOException {
    out.write(valueBits);
    out.write(displacements);
    out.write(slots);
  }

  /** {@return a table that holds only the words whose value passes} */
  PackedTable filtered(LongPredicate passes) {
    long[] kept = slots.clone();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] != 0 && !passes.test(kept[i] & valueMask())) {
        kept[i] = 0;
      }
    }
    return new PackedTable(displacements, kept, valueBits);
  }

  /** {@return the value of the word with this hash, or {@link #ABSENT}} */
  long get(long hash) {
    long key = WordHash.spread(hash);
    long entry = slots[slot(key, displacements[bucket(key)])];
    return entry >>> valueBits == tail(key) ? entry & valueMask() : ABSENT;
  }

  /** Finds slots for the words of a bucket. */
  private void place(List<Map.Entry<Long, Long>> words) {
    long[] keys = words.stream().mapToLong(word -> WordHash.spread(word.getKey())).toArray();
    int displacement = 0;
    while (!fits(keys, displacement)) {
      displacement++;
    }
    for (int i = 0; i < keys.length; i++) {
      displacements[bucket(keys[i])] = (char) displacement;
      slots[slot(keys[i], displacement)] = entry(keys[i], words.get(i).getValue());
    }
  }

  private boolean fits(long[] keys, int displacement) {
    if (displacement > MAX_DISPLACEMENT) {
      throw new IllegalStateException("No displacement fits for " + Arrays.toString(keys));
    }
    int placed = 0;
    while (placed < keys.length && slots[slot(keys[placed], displacement)] == 0) {
      slots[slot(keys[placed], displacement)] = -1;
      placed++;
    }
    for (int i = 0; i < placed; i++) {
      slots[slot(keys[i], displacement)] = 0;
    }
    return placed == keys.length;
  }

  private long entry(long key, long value) {
    if (value >>> valueBits != 0) {
      throw new IllegalArgumentException(
          "Value " + value + " needs more than " + valueBits + " bits");
    }
    return tail(key) << valueBits | value;
  }

  private long valueMask() {
    return (1L << valueBits) - 1;
  }

  private int bucket(long key) {
    return (int) Math.unsignedMultiplyHigh(key, displacements.length);
  }

  private int slot(long key, int displacement) {
    long displaced = (key ^ displacement) * MIX;
    return (int) Math.unsignedMultiplyHigh(displaced, slots.length);
  }

  /** The low bits of the key, never 0, so that no used slot looks free. */
  private long tail(long key) {
    return (key & ((1L << (Long.SIZE - valueBits)) - 1)) | 1;
  }
}
