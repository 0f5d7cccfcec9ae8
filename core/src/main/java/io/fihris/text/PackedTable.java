// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.nio.LongBuffer;
import java.util.Map;

/**
 * A read-only map from word hashes to small numbers: one {@code long} a slot, open addressing.
 *
 * <p>The top bits of a slot hold the tail of the spread hash, the low {@code valueBits} hold the
 * value; a slot of 0 is free. With 24 tail bits or more and tables of 2^16 slots a word that is
 * absent is mistaken for a present one less than once in ten million lookups.
 *
 * <p>Immutable.
 */
final class PackedTable {
  /** What {@link #get} answers for an absent word. */
  static final long ABSENT = -1;

  private final long[] slots;
  private final int shift;
  private final int valueBits;

  private PackedTable(long[] slots, int valueBits) {
    this.slots = slots;
    this.shift = 64 - Integer.numberOfTrailingZeros(slots.length);
    this.valueBits = valueBits;
  }

  /**
   * Packs {@code values}, keyed by {@link WordHash#of}, at a load of at most three quarters.
   *
   * @throws IllegalArgumentException if a value needs more than {@code valueBits} bits
   */
  static PackedTable of(Map<Long, Long> values, int valueBits) {
    int size = Integer.highestOneBit(Math.max(2, values.size() * 4 / 3)) * 2;
    PackedTable table = new PackedTable(new long[size], valueBits);
    values.forEach(table::put);
    return table;
  }

  static PackedTable read(LongBuffer in) {
    int valueBits = (int) in.get();
    long[] slots = new long[(int) in.get()];
    in.get(slots);
    return new PackedTable(slots, valueBits);
  }

  /** {@return the numbers that {@link #read} reads back} */
  long[] toLongs() {
    long[] longs = new long[slots.length + 2];
    longs[0] = valueBits;
    longs[1] = slots.length;
    System.arraycopy(slots, 0, longs, 2, slots.length);
    return longs;
  }

  /** {@return the value of the word with this hash, or {@link #ABSENT}} */
  long get(long hash) {
    long key = WordHash.spread(hash);
    long tail = tail(key);
    int mask = slots.length - 1;
    int slot = (int) (key >>> shift);
    while (true) {
      long entry = slots[slot];
      if (entry == 0) {
        return ABSENT;
      }
      if ((entry >>> valueBits) == tail) {
        return entry & ((1L << valueBits) - 1);
      }
      slot = (slot + 1) & mask;
    }
  }

  private void put(long hash, long value) {
    if (value >>> valueBits != 0) {
      throw new IllegalArgumentException(
          "Value " + value + " needs more than " + valueBits + " bits");
    }
    long key = WordHash.spread(hash);
    int slot = (int) (key >>> shift);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = tail(key) << valueBits | value;
  }

  /** The bits of the key after those of the slot, never 0, so that no used slot looks free. */
  private long tail(long key) {
    return (key << (64 - shift)) >>> valueBits | 1;
  }
}
