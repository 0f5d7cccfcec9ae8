// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Words that get no terms, because nearly every article holds them: {@code في} ("in"), {@code
 * وعليها} ("and on her").
 *
 * <p>Compared at level EXACT, each in two spellings: its own and, as many write, without hamza. So
 * {@code أمام} ("in front of"), {@code أَمامَ} and {@code امام} are stop words and {@code إمام}
 * ("imam") is none, and {@code على} ("on") and {@code علي} (Ali) stay two words. Immutable.
 */
public final class StopWords {
  /**
   * Every spelling of every word, one a line: what the build expands from {@code stop-words.tsv}.
   */
  static final String RESOURCE = "stop-words.txt";

  /** The same words as a table that needs no computing. */
  static final String TABLE_RESOURCE = "stop-words.bin";

  private final PackedTable packed;
  private final Set<String> others;
  private final SortedSet<String> words;
  private final int hashCode;

  private static final SortedSet<String> NO_WORDS = new TreeSet<>();
  private static final StopWords NONE =
      new StopWords(PackedTable.of(Map.of()), Set.of(), NO_WORDS, 0);

  private static final class News {
    static final StopWords INSTANCE = load();
  }

  /** The words themselves, which few programs ask for. */
  private static final class NewsWords {
    static final SortedSet<String> ALL = readWords();
  }

  private StopWords(PackedTable packed, Set<String> others, SortedSet<String> words, int hashCode) {
    this.packed = packed;
    this.others = others;
    this.words = words;
    this.hashCode = hashCode;
  }

  /** Makes stop words of these spellings at level EXACT, and of no others. */
  StopWords(SortedSet<String> words) {
    this(table(words), others(words), words, words.hashCode());
  }

  private static PackedTable table(Set<String> words) {
    Map<Long, Long> keys = new HashMap<>();
    for (String word : words) {
      if (isPlain(word)) {
        long key = key(word.toCharArray(), 0, word.length());
        keys.put(key, key);
      }
    }
    return PackedTable.of(keys);
  }

  /** Words that are no {@link PackedWord}. */
  private static Set<String> others(Set<String> words) {
    Set<String> others = new HashSet<>(words);
    others.removeIf(StopWords::isPlain);
    return others;
  }

  private static boolean isPlain(String word) {
    return PackedWord.fits(word.toCharArray(), 0, word.length());
  }

  private static long key(char[] letters, int from, int until) {
    return PackedWord.key(
        PackedWord.pack(letters, from, until),
        PackedWord.pack(letters, from + PackedWord.HALF, until));
  }

  /** {@return the stop words of Arabic news, with all their particles and pronouns} */
  public static StopWords news() {
    return News.INSTANCE;
  }

  /** {@return no stop words} */
  public static StopWords none() {
    return NONE;
  }

  /** {@return these words, each as it is given and at level FOLDED, and nothing else} */
  public static StopWords of(Collection<String> words) {
    SortedSet<String> spellings = new TreeSet<>();
    for (String word : words) {
      if (FoldingLevel.EXACT.fold(word).isBlank()) {
        throw new IllegalArgumentException(
            "Invalid value for stop word (at least one letter): \"" + word + "\"");
      }
      addSpellings(word, spellings);
    }
    return new StopWords(spellings);
  }

  /** Adds a word as it is spelled, without marks, and as careless writers spell it. */
  static void addSpellings(String word, Set<String> into) {
    into.add(FoldingLevel.EXACT.fold(word));
    into.add(FoldingLevel.FOLDED.fold(word));
  }

  /** {@return whether letters[from, until), at level EXACT, are a stop word} */
  public boolean contains(char[] letters, int from, int until) {
    return PackedWord.fits(letters, from, until)
        ? containsKey(key(letters, from, until))
        : !others.isEmpty() && others.contains(new String(letters, from, until - from));
  }

  /** {@return whether a {@link PackedWord}, not folded, is a stop word} */
  boolean contains(long first, long second) {
    return containsKey(PackedWord.key(first, second));
  }

  /** A key is its own value, so that no other word is mistaken for a stop word. */
  private boolean containsKey(long key) {
    return packed.get(key) == key;
  }

  /** {@return every spelling at level EXACT of every word, sorted} */
  @SuppressWarnings("ReferenceEquality") // the shipped ones are one object and read theirs late
  public SortedSet<String> words() {
    return Collections.unmodifiableSortedSet(this == News.INSTANCE ? NewsWords.ALL : words);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof StopWords that
            && hashCode == that.hashCode
            && words().equals(that.words()));
  }

  @Override
  public int hashCode() {
    return hashCode;
  }

  /** {@return the number of spellings} */
  @Override
  public String toString() {
    return "StopWords(" + words().size() + ")";
  }

  /** Writes what {@link #news} reads, but for the words themselves. */
  void write(TableWriter out) throws IOException {
    if (!others.isEmpty()) {
      throw new IllegalStateException(
          "The table has no place for long or foreign words: " + others);
    }
    out.write(hashCode);
    packed.write(out);
  }

  private static StopWords load() {
    try (TableReader in = TableReader.open(TABLE_RESOURCE)) {
      int hashCode = in.readInt();
      return new StopWords(PackedTable.read(in), Set.of(), NO_WORDS, hashCode);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading the stop words failed: " + TABLE_RESOURCE, e);
    }
  }

  private static SortedSet<String> readWords() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(RESOURCE), StandardCharsets.UTF_8))) {
      return new TreeSet<>(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Reading the stop words failed: " + RESOURCE, e);
    }
  }

  private static InputStream open(String name) {
    InputStream resource = StopWords.class.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException(
          "The stop words are missing from this build; expected resource: " + name);
    }
    return resource;
  }
}
