// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Words that get no terms, because nearly every article holds them: {@code في} ("in"), {@code
 * وعليها} ("and on her").
 *
 * <p>Compared at level FOLDED, so {@code فِي} and {@code إلى} need no entries of their own, while
 * {@code على} ("on") and {@code علي} (Ali) stay two words. Immutable.
 */
public final class StopWords {
  /** The resource that the build expands from the readable lexicon {@code stop-words.tsv}. */
  static final String RESOURCE = "stop-words.txt";

  /** Words of more bytes are looked up the slow way. */
  private static final int KEY_BYTES = 24;

  /** Size of the filter that spares most words the look-up, in bits: 8 KB. */
  private static final int FILTER_BITS = 16;

  private static final int KEY_LONGS = KEY_BYTES / Long.BYTES;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final StopWords NONE = new StopWords(new TreeSet<>());

  private final SortedSet<String> words;
  private final String[] slots;
  private final int mask;
  private final long[] keys;
  private final int longest;
  private final long[] packed;
  private final long[] filter = new long[1 << (FILTER_BITS - 6)];
  private final int keyMask;

  private static final class Holder {
    static final StopWords NEWS = load();
  }

  private StopWords(SortedSet<String> words) {
    this.words = words;
    slots = new String[Integer.highestOneBit(4 * words.size() + 4) * 2];
    Arrays.fill(slots, "");
    mask = slots.length - 1;
    for (String word : words) {
      int slot = hash(word.toCharArray(), 0, word.length()) & mask;
      while (!slots[slot].isEmpty()) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = word;
    }
    longest =
        words.stream().mapToInt(w -> w.getBytes(StandardCharsets.UTF_8).length).max().orElse(0);
    keys = new long[KEY_LONGS * 2 * Integer.highestOneBit(words.size() * 4 / 3 + 2)];
    keyMask = keys.length / KEY_LONGS - 1;
    packed = new long[keyMask + 1];
    for (String word : words) {
      addKey(word.getBytes(StandardCharsets.UTF_8));
      addPacked(word);
    }
  }

  /** Puts a word of at most 24 bytes into the table of keys: its bytes as three numbers. */
  private void addKey(byte[] word) {
    if (word.length > KEY_BYTES) {
      return;
    }
    byte[] padded = Arrays.copyOf(word, KEY_BYTES);
    long first = (long) LONGS.get(padded, 0);
    long second = (long) LONGS.get(padded, Long.BYTES);
    long third = (long) LONGS.get(padded, 2 * Long.BYTES);
    int slot = keySlot(first, second, third);
    while (keys[KEY_LONGS * slot] != 0) {
      slot = (slot + 1) & keyMask;
    }
    keys[KEY_LONGS * slot] = first;
    keys[KEY_LONGS * slot + 1] = second;
    keys[KEY_LONGS * slot + 2] = third;
  }

  private int keySlot(long first, long second, long third) {
    long mixed = (first ^ Long.rotateLeft((second * MIX) ^ third, 32)) * MIX;
    return (int) (mixed >>> 40) & keyMask;
  }

  /** {@return the stop words of Arabic news, with all their particles and pronouns} */
  public static StopWords news() {
    return Holder.NEWS;
  }

  /** {@return no stop words} */
  public static StopWords none() {
    return NONE;
  }

  /** {@return these words, each folded, and nothing else} */
  public static StopWords of(Collection<String> words) {
    SortedSet<String> folded = new TreeSet<>();
    for (String word : words) {
      String form = FoldingLevel.FOLDED.fold(word);
      if (form.isBlank()) {
        throw new IllegalArgumentException(
            "Invalid value for stop word (at least one letter): \"" + word + "\"");
      }
      folded.add(form);
    }
    return new StopWords(folded);
  }

  /** {@return whether letters[from, until), at level FOLDED, are a stop word} */
  public boolean contains(char[] letters, int from, int until) {
    int slot = hash(letters, from, until) & mask;
    while (!slots[slot].isEmpty()) {
      if (equals(slots[slot], letters, from, until)) {
        return true;
      }
      slot = (slot + 1) & mask;
    }
    return false;
  }

  /**
   * {@return whether utf8[from, from + length), at level FOLDED, are a stop word}
   *
   * @param utf8 with 24 bytes to read behind {@code from}
   */
  boolean contains(byte[] utf8, int from, int length) {
    if (length > KEY_BYTES) {
      return length <= longest
          && words.contains(new String(utf8, from, length, StandardCharsets.UTF_8));
    }
    long first = (long) LONGS.get(utf8, from) & mask(length);
    long second = (long) LONGS.get(utf8, from + Long.BYTES) & mask(length - Long.BYTES);
    long third = (long) LONGS.get(utf8, from + 2 * Long.BYTES) & mask(length - 2 * Long.BYTES);
    int slot = keySlot(first, second, third);
    while (keys[KEY_LONGS * slot] != 0) {
      if (keys[KEY_LONGS * slot] == first
          && keys[KEY_LONGS * slot + 1] == second
          && keys[KEY_LONGS * slot + 2] == third) {
        return true;
      }
      slot = (slot + 1) & keyMask;
    }
    return false;
  }

  /** {@return whether a folded {@link PackedWord} is a stop word} */
  boolean contains(long first, long second) {
    long key = PackedWord.key(first, second);
    int bit = (int) ((key * MIX) >>> (Long.SIZE - FILTER_BITS));
    return ((filter[bit >>> 6] >>> bit) & 1) != 0 && containsKey(key);
  }

  private boolean containsKey(long key) {
    int slot = packedSlot(key);
    while (packed[slot] != 0) {
      if (packed[slot] == key) {
        return true;
      }
      slot = (slot + 1) & keyMask;
    }
    return false;
  }

  private void addPacked(String word) {
    if (word.length() > PackedWord.MAX_LENGTH) {
      return;
    }
    char[] letters = word.toCharArray();
    long key =
        PackedWord.key(
            PackedWord.pack(letters, 0, letters.length),
            PackedWord.pack(letters, PackedWord.HALF, letters.length));
    int slot = packedSlot(key);
    while (packed[slot] != 0) {
      slot = (slot + 1) & keyMask;
    }
    packed[slot] = key;
    int bit = (int) ((key * MIX) >>> (Long.SIZE - FILTER_BITS));
    filter[bit >>> 6] |= 1L << bit;
  }

  private int packedSlot(long key) {
    return (int) ((key * MIX) >>> 20) & keyMask;
  }

  /** All bits of the first so many bytes of a number. */
  private static long mask(int bytes) {
    return bytes <= 0 ? 0 : bytes >= Long.BYTES ? -1L : (1L << (bytes * Byte.SIZE)) - 1;
  }

  /** {@return every word, folded and sorted} */
  public SortedSet<String> words() {
    return new TreeSet<>(words);
  }

  /** {@return the number of words} */
  @Override
  public String toString() {
    return "StopWords(" + words.size() + ")";
  }

  private static StopWords load() {
    try (InputStream resource = StopWords.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException(
            "The stop words are missing from this build; expected resource: " + RESOURCE);
      }
      var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
      return new StopWords(new TreeSet<>(new ArrayList<>(reader.lines().toList())));
    } catch (IOException e) {
      throw new UncheckedIOException("Reading the stop words failed: " + RESOURCE, e);
    }
  }

  private static boolean equals(String word, char[] letters, int from, int until) {
    if (word.length() != until - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != letters[from + i]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(char[] letters, int from, int until) {
    int hash = 0;
    for (int i = from; i < until; i++) {
      hash = 31 * hash + letters[i];
    }
    return hash ^ hash >>> 15;
  }
}
