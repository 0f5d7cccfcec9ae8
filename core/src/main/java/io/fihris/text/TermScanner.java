// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Finds the words of a text and writes their terms in UTF-8, fast.
 *
 * <p>How: <br>
 * 1. Nineteen words of twenty are basic Arabic letters and marks between spaces. One loop over such
 * a word looks each character up once ({@link FastMap}), writes its folded spelling, and hashes it;
 * marks are packed away without a branch. Everything else goes to {@link WordScanner}, which also
 * is the specification: a law test compares the two on hostile text. <br>
 * 2. A term is a slice of what that loop wrote. The marker of a stem overwrites the byte in front
 * of it, so a stem is never copied. <br>
 * 3. One probe by the hash tells how a known word is cut; words are read ahead so that the probes
 * overlap. The cuts of other words are remembered. <br>
 * 4. Stop words are found by the same hash, so that no load waits for the stores of the loop.
 *
 * <p>The benchmark {@code AnalysisSpeed} justifies the long method. For one thread at a time.
 */
public final class TermScanner {
  /** A stretch without white space that is longer goes the slow way. */
  private static final int MAX_FAST = WordScanner.MAX_LENGTH;

  /** Where spellings begin in their arrays: room for the marker in front. */
  private static final int BASE = 8;

  private static final int INITIAL_BYTES = BASE + 2 * MAX_FAST + 16;

  /** Longest word whose hash is the word itself; only such words are remembered. */
  private static final int MAX_REMEMBERED = 10;

  /** How many words are read ahead. */
  private static final int AHEAD = 16;

  private static final int MEMO_BITS = 14;
  private static final long MEMO_MIX = 0x9E3779B97F4A7C15L;

  /** The cuts have not been looked up. */
  private static final int UNKNOWN_CUTS = -2;

  /** The table has no cuts for the word. */
  private static final int ABSENT_CUTS = -1;

  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

  private static final class Holder {
    static final long[] MAP = FastMap.of(FoldingTable.shipped());
  }

  private final long[] map = Holder.MAP;
  private final FoldingTable table = FoldingTable.shipped();
  private final WordScanner scanner = new WordScanner();
  private final Segmenter segmenter = Segmenter.news();
  private final StopWords stopWords;
  private long[] memoHashes = new long[0];
  private int[] memoCuts = new int[0];

  private final int[] starts = new int[AHEAD];
  private final int[] ends = new int[AHEAD];
  private final int[] sizes = new int[AHEAD];
  private final int[] bases = new int[AHEAD];
  private final long[] hashes = new long[AHEAD];
  private final long[] flags = new long[AHEAD];
  private final int[] known = new int[AHEAD];

  private char[] text = new char[0];
  private int length;
  private int at;

  private byte[] folded = new byte[AHEAD * INITIAL_BYTES];
  private byte[] loose = new byte[INITIAL_BYTES];
  private byte[] other = new byte[INITIAL_BYTES];
  private char[] chars = new char[2 * INITIAL_BYTES];
  private char[] vocalized = new char[0];
  private byte[] vocalizedBytes = new byte[0];
  private char[] basic = new char[2 * INITIAL_BYTES];
  private int foldedLength;
  private int looseLength;

  private boolean isSlow;
  private int spaces;
  private int count;
  private int current;
  private boolean looksUp;

  private int base = BASE;
  private int start;
  private int end;
  private int size;
  private long hash;
  private long seen;
  private int cuts;

  private byte[] termBytes = folded;
  private int termStart;
  private int stemStart;
  private int termLength;

  /** Makes a scanner of nothing; {@link #reset} gives it a text. */
  public TermScanner(StopWords stopWords) {
    this.stopWords = stopWords;
  }

  /** Starts over with the first {@code length} characters of an array, which is not copied. */
  public void reset(char[] text, int length) {
    this.text = text;
    this.length = length;
    at = 0;
    count = 0;
    current = 0;
    end = -1;
    isSlow = false;
    scanner.reset(text, length);
  }

  /** {@return whether there is one more word; the other methods then describe it} */
  public boolean next() {
    if (isSlow && scanner.isInside()) {
      return nextSlowly();
    }
    if (current == count && !fill()) {
      return at < length && nextSlowly(at + spaces);
    }
    int word = current++;
    isSlow = false;
    start = starts[word];
    end = ends[word];
    size = sizes[word];
    hash = hashes[word];
    seen = flags[word];
    base = bases[word];
    foldedLength = 2 * size;
    cuts = known[word];
    return true;
  }

  /**
   * Reads words ahead until one needs the slow way; returns whether there are any.
   *
   * <p>Words are read ahead so that the probes of the table, each of which misses the cache, run
   * side by side.
   */
  private boolean fill() {
    count = 0;
    current = 0;
    int target = BASE;
    while (count < AHEAD) {
      spaces = spacesAt(at);
      int from = at + spaces;
      if (from == length) {
        at = count == 0 ? length : at;
        break;
      }
      target = scan(from, target);
      if (target < 0) {
        break;
      }
    }
    for (int word = 0; word < count; word++) {
      known[word] = looksUp ? Math.max(ABSENT_CUTS, segmenter.known(hashes[word])) : UNKNOWN_CUTS;
    }
    return count > 0;
  }

  private int spacesAt(int from) {
    int i = from;
    while (i < length && text[i] < map.length && (map[text[i]] & FastMap.SPACE) != 0) {
      i++;
    }
    return i - from;
  }

  /** Reads one word; returns where its spelling ends, or -1 if it needs the slow way. */
  private int scan(int from, int targetFrom) {
    final char[] text = this.text;
    final long[] map = this.map;
    final byte[] folded = this.folded;
    final int until = Math.min(length, from + MAX_FAST);
    long entry = text[from] < map.length ? map[text[from]] : FastMap.UNKNOWN;
    if ((entry & FastMap.KEPT) == 0) {
      return -1;
    }
    long hash = 0;
    long seen = 0;
    int target = targetFrom;
    int i = from;
    do {
      SHORTS.set(folded, target, (short) entry);
      seen |= entry;
      hash =
          Long.rotateLeft(hash, (int) (entry >>> FastMap.ROTATION_SHIFT))
              ^ ((entry >>> FastMap.CODE_SHIFT) & FastMap.CODE_MASK);
      target += (int) (entry >>> (FastMap.KEPT_SHIFT - 1)) & FastMap.KEPT_BYTES;
      i++;
      if (i == until) {
        break;
      }
      entry = text[i] < map.length ? map[text[i]] : FastMap.UNKNOWN;
    } while (entry >= 0);
    int letters = (target - targetFrom) >> 1;
    boolean needsLook =
        i == until
            ? until < length
            : (entry & FastMap.LOOK) != 0 || (letters == 1 && (entry & FastMap.POINT) != 0);
    if (needsLook) {
      return -1;
    }
    int word = count++;
    starts[word] = from;
    ends[word] = i;
    sizes[word] = letters;
    hashes[word] = hash;
    flags[word] = seen;
    bases[word] = targetFrom;
    at = i;
    return target;
  }

  private boolean nextSlowly(int from) {
    scanner.resume(from, from == at && end >= 0);
    isSlow = true;
    return nextSlowly();
  }

  private boolean nextSlowly() {
    if (!scanner.next()) {
      at = length;
      return false;
    }
    at = scanner.position();
    start = scanner.start();
    end = scanner.end();
    size = scanner.size();
    base = BASE;
    ensureRoom();
    cuts = UNKNOWN_CUTS;
    foldedLength = encode(FoldingLevel.FOLDED, folded);
    looseLength = encode(FoldingLevel.LOOSE, loose);
    return true;
  }

  /** {@return the offset of the word's first character in the text} */
  public int start() {
    return start;
  }

  /** {@return the offset behind the word's last character in the text} */
  public int end() {
    return end;
  }

  /** {@return whether the word shares its position with the word before it, a hashtag} */
  public boolean isStacked() {
    return isSlow && scanner.isStacked();
  }

  /** {@return how many positions the word covers: 1, or the number of parts of a hashtag} */
  public int positionLength() {
    return isSlow ? scanner.positionLength() : 1;
  }

  /** {@return what the word is made of} */
  public WordKind kind() {
    return isSlow ? scanner.kind() : WordKind.ARABIC;
  }

  /** {@return whether the word is a stop word} */
  public boolean isStopWord() {
    if (isSlow || (seen & FastMap.UNFOLDED) != 0 || size > MAX_REMEMBERED) {
      return kind() == WordKind.ARABIC && stopWords.contains(folded, base, foldedLength);
    }
    return stopWords.contains(hash);
  }

  /** Makes the EXACT letters the term. */
  public void selectExact() {
    char[] letters = letters();
    termLength = encode(letters, size, other);
    select(other, BASE, termLength);
  }

  /** Makes the FOLDED spelling the term. */
  public void selectFolded() {
    select(folded, base, foldedLength);
  }

  /** Makes the stem the term, behind a marker unless that is 0; call after selectFolded. */
  public void selectStem(byte marker) {
    if (kind() != WordKind.ARABIC) {
      mark(loose, BASE, looseLength, marker);
      return;
    }
    int cuts = cuts();
    if (Cuts.hasIrregularStem(cuts)) {
      int written = segmenter.writeStem(chars, 0, 0, cuts, chars, 0);
      mark(other, BASE, encode(chars, written, other), marker);
    } else if (isSlow) {
      int written = segmenter.writeStem(basic, 0, size, cuts, chars, 0);
      mark(loose, BASE, encode(chars, written, loose), marker);
    } else {
      int from = base + 2 * Cuts.particles(cuts);
      int until = base + foldedLength - 2 * Cuts.endings(cuts);
      if ((seen & FastMap.UNLOOSE) != 0) {
        loosen(from, until);
      }
      mark(folded, from, until - from, marker);
    }
  }

  /** Makes the family's name the term, if the word has a family; call after {@link #selectStem}. */
  public boolean selectFamily(byte marker) {
    if (kind() != WordKind.ARABIC) {
      return false;
    }
    int cuts = cuts();
    if (!Segmenter.hasFamily(cuts) || Cuts.hasIrregularStem(cuts)) {
      return false;
    }
    int familyLength = encode(chars, segmenter.writeFamily(cuts, chars, 0), other);
    int stemUntil = termStart + termLength;
    if (Arrays.equals(other, BASE, BASE + familyLength, termBytes, stemStart, stemUntil)) {
      return false;
    }
    mark(other, BASE, familyLength, marker);
    return true;
  }

  /** Makes the word with its vowel signs the term, if it has any. */
  public boolean selectVocalized(byte marker) {
    if (kind() != WordKind.ARABIC || (!isSlow && end - start == size)) {
      return false;
    }
    int room = Vocalization.room(size);
    if (vocalized.length < room) {
      vocalized = new char[room];
      vocalizedBytes = new byte[3 * room];
    }
    int count = Vocalization.write(text, start, end, vocalized, 0);
    if (count > 0) {
      mark(vocalizedBytes, BASE, encode(vocalized, count, vocalizedBytes), marker);
    }
    return count > 0;
  }

  /** {@return the array that holds the selected term; valid until the next selection} */
  public byte[] termBytes() {
    return termBytes;
  }

  /** {@return where the term begins in its array} */
  public int termStart() {
    return termStart;
  }

  /** {@return the term's length in bytes} */
  public int termLength() {
    return termLength;
  }

  private void mark(byte[] bytes, int from, int length, byte marker) {
    stemStart = from;
    if (marker == 0) {
      select(bytes, from, length);
    } else {
      bytes[from - 1] = marker;
      select(bytes, from - 1, length + 1);
    }
  }

  private void select(byte[] bytes, int from, int length) {
    termBytes = bytes;
    termStart = from;
    termLength = length;
  }

  /** Takes letters of the folded spelling to level LOOSE, in place. */
  private void loosen(int from, int until) {
    char[] looseLetters = table.loose();
    for (int i = from; i < until; i += 2) {
      int letter = ((folded[i] & 0x1F) << 6) | (folded[i + 1] & 0x3F);
      int to = looseLetters[letter];
      folded[i] = (byte) (0xC0 | (to >>> 6));
      folded[i + 1] = (byte) (0x80 | (to & 0x3F));
    }
  }

  private int cuts() {
    if (cuts < 0) {
      looksUp = true;
      cuts = isSlow ? slowCuts() : fastCuts();
    }
    return cuts;
  }

  private int slowCuts() {
    FoldingBuffer.copyBasic(scanner.letters(), size, basic);
    return segmenter.segment(basic, 0, size);
  }

  private int fastCuts() {
    int known = cuts == UNKNOWN_CUTS ? segmenter.known(hash) : ABSENT_CUTS;
    if (known >= 0) {
      return known;
    }
    if (memoHashes.length == 0) {
      memoHashes = new long[1 << MEMO_BITS];
      memoCuts = new int[1 << MEMO_BITS];
    }
    if (size > MAX_REMEMBERED) {
      return segmenter.segment(letters(), 0, size);
    }
    int slot = (int) ((hash * MEMO_MIX) >>> (Long.SIZE - MEMO_BITS));
    if (memoHashes[slot] != hash) {
      memoCuts[slot] = segmenter.segment(letters(), 0, size);
      memoHashes[slot] = hash;
    }
    return memoCuts[slot];
  }

  /** The word's letters at level EXACT. */
  private char[] letters() {
    if (isSlow) {
      return scanner.letters();
    }
    char[] exact = table.exact();
    int count = 0;
    for (int i = start; i < end; i++) {
      char letter = exact[text[i]];
      chars[count] = letter;
      count += letter >= CharClass.FIRST_LETTER ? 1 : 0;
    }
    return chars;
  }

  private int encode(FoldingLevel level, byte[] into) {
    FoldingBuffer.copy(level, scanner.letters(), 0, size, chars, 0);
    return encode(chars, size, into);
  }

  private static int encode(char[] letters, int count, byte[] into) {
    return Utf8.encode(letters, count, into, BASE) - BASE;
  }

  private void ensureRoom() {
    int bytes = BASE + 3 * size + 16;
    if (loose.length < bytes) {
      folded = Arrays.copyOf(folded, Math.max(folded.length, bytes));
      loose = Arrays.copyOf(loose, bytes);
      other = Arrays.copyOf(other, bytes);
      chars = new char[2 * bytes];
      basic = new char[2 * bytes];
    }
  }
}
