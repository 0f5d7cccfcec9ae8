// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * A read-only map from word hashes to small numbers: one {@code long} a slot, open addressing.
 *
 * <p>The top bits of a slot hold the tail of the spread hash, the low {@code valueBits} hold the
 * value; a slot of 0 is free. The head of the spread hash is the slot, so with 25 tail bits an
 * absent word is mistaken for a present one less than once in ten million lookups.
 *
 * <p>Immutable.
 */
final class PackedTable {
  /** What {@link #get} answers for an absent word. */
  static final long ABSENT = -1;

  /** A slot that is in use and matches no word: its tail is even, all others are odd. */
  private static final long DROPPED = 1L << 63;

  private final long[] slots;
  private final int valueBits;

  private PackedTable(long[] slots, int valueBits) {
    this.slots = slots;
    this.valueBits = valueBits;
  }

  /**
   * Packs {@code values}, keyed by {@link WordHash#of}, two thirds of the slots in use.
   *
   * @throws IllegalArgumentException if a value needs more than {@code valueBits} bits
   */
  static PackedTable of(Map<Long, Long> values, int valueBits) {
    PackedTable table = new PackedTable(new long[values.size() * 3 / 2 + 1], valueBits);
    values.forEach(table::put);
    return table;
  }

  static PackedTable read(ByteBuffer in) {
    int valueBits = in.getInt();
    long[] slots = new long[in.getInt()];
    in.asLongBuffer().get(slots);
    in.position(in.position() + slots.length * Long.BYTES);
    return new PackedTable(slots, valueBits);
  }

  /** Writes what {@link #read} reads. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(valueBits);
    out.writeInt(slots.length);
    for (long slot : slots) {
      out.writeLong(slot);
    }
  }

  /** {@return a table that holds only the words whose value passes} */
  PackedTable filtered(LongPredicate passes) {
    PackedTable table = new PackedTable(slots.clone(), valueBits);
    // A dropped word keeps its slot, or words that were pushed past it would be lost.
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] != 0 && !passes.test(slots[i] & valueMask())) {
        table.slots[i] = DROPPED;
      }
    }
    return table;
  }

  /** {@return the value of the word with this hash, or {@link #ABSENT}} */
  long get(long hash) {
    long key = WordHash.spread(hash);
    long tail = tail(key);
    int slot = slot(key);
    while (true) {
      long entry = slots[slot];
      if (entry == 0) {
        return ABSENT;
      }
      if ((entry >>> valueBits) == tail) {
        return entry & valueMask();
      }
      slot = slot + 1 == slots.length ? 0 : slot + 1;
    }
  }

  private void put(long hash, long value) {
    if (value >>> valueBits != 0) {
      throw new IllegalArgumentException(
          "Value " + value + " needs more than " + valueBits + " bits");
    }
    long key = WordHash.spread(hash);
    int slot = slot(key);
    while (slots[slot] != 0) {
      slot = slot + 1 == slots.length ? 0 : slot + 1;
    }
    slots[slot] = tail(key) << valueBits | value;
  }

  private long valueMask() {
    return (1L << valueBits) - 1;
  }

  private int slot(long key) {
    return (int) Math.unsignedMultiplyHigh(key, slots.length);
  }

  /** The low bits of the key, never 0, so that no used slot looks free. */
  private long tail(long key) {
    return (key & ((1L << (Long.SIZE - valueBits)) - 1)) | 1;
  }
}
